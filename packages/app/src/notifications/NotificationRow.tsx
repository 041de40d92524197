import { Button, Link } from '@backstage/ui';
import { RiCircleFill } from '@remixicon/react';
import { formatTime, StatusTag, useLanguage, useTexts } from '@tukiverkko/ui';
import { useRef } from 'react';
import { languageOf } from './languageOf';
import { appTranslationRef } from '../texts/appTranslationRef';
import type { Notification } from './NotificationsClient';

/** Props of {@link NotificationRow}. */
export interface NotificationRowProps {
  readonly notification: Notification;
  readonly onRead: () => void;
}

/** One notification: what it says, when, and in words whether it is unread. Following it reads it. */
export function NotificationRow({
  notification: { created, payload, read },
  onRead,
}: NotificationRowProps) {
  const { t } = useTexts(appTranslationRef);
  const language = useLanguage();
  const isUnread = read === null;
  const row = useRef<HTMLLIElement>(null);
  const markRead = () => {
    // The button goes away with what it does; whoever pressed it stays in the row.
    row.current?.querySelector('a')?.focus();
    onRead();
  };
  return (
    <li ref={row}>
      <span className="portal-notice-text">
        {payload.link ? (
          <Link
            lang={languageOf(payload.title)}
            href={payload.link}
            weight={isUnread ? 'bold' : 'regular'}
            onClick={() => isUnread && onRead()}
          >
            {payload.title}
          </Link>
        ) : (
          <span lang={languageOf(payload.title)}>{payload.title}</span>
        )}
        {isUnread && (
          <StatusTag tone="info" icon={<RiCircleFill />}>
            {t('notifications.unread')}
          </StatusTag>
        )}
        <time dateTime={created}>{formatTime(created, language)}</time>
      </span>
      {isUnread && (
        <Button
          variant="tertiary"
          onPress={markRead}
          aria-label={`${t('notifications.mark')}: ${payload.title}`}
        >
          {t('notifications.mark')}
        </Button>
      )}
    </li>
  );
}

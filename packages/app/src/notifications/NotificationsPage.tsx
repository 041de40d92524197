import { Button, ButtonLink } from '@backstage/ui';
import { RiNotification3Line } from '@remixicon/react';
import {
  Empty,
  formatLongDate,
  type Language,
  Loading,
  LoadFailed,
  Notice,
  Page,
  Panel,
  uiTranslationRef,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import { appTranslationRef } from '../texts/appTranslationRef';
import { byDay } from './byDay';
import { NotificationRow } from './NotificationRow';
import './notifications.css';
import { useNotifications } from './useNotifications';

/** What the reader was told, by day; a reference, a state and a link, so that anybody may look over their shoulder. */
export function NotificationsPage() {
  const { t } = useTexts(appTranslationRef);
  const ui = useTexts(uiTranslationRef);
  const language = useLanguage();
  const { all, failed, hasMore, ...use } = useNotifications();
  const [said, setSaid] = useState('');
  const unread = all?.filter(({ read }) => read === null).length ?? 0;
  const markAll = async () => {
    if (!(await use.markAllRead())) return;
    setSaid(t('notifications.allRead'));
    // The button goes away; the page's title is where one is then.
    document.querySelector('h1')?.focus();
  };
  return (
    <Page
      title={t('nav.notifications')}
      primaryAction={
        unread > 0 && (
          <Button onPress={() => void markAll()}>
            {t('notifications.markAll')}
          </Button>
        )
      }
    >
      <p role="status" className="portal-said">
        {said}
      </p>
      {failed === 'load' && <LoadFailed onRetry={use.reload} />}
      {failed === 'mark' && (
        <Notice tone="negative" live="alert">
          {t('notifications.notMarked')}
        </Notice>
      )}
      {!all && !failed && <Loading />}
      {all?.length === 0 && (
        <Empty icon={<RiNotification3Line />}>{t('notifications.none')}</Empty>
      )}
      {byDay(all ?? []).map(({ date, notifications }) => (
        <div className="portal-day" key={date}>
          <Panel title={headingOf(date, language)}>
            <ul className="portal-notices">
              {notifications.map(notification => (
                <NotificationRow
                  key={notification.id}
                  notification={notification}
                  onRead={() => void use.markRead(notification.id)}
                />
              ))}
            </ul>
          </Panel>
        </div>
      ))}
      {hasMore && (
        <Button variant="secondary" onPress={use.loadMore}>
          {ui.t('list.more')}
        </Button>
      )}
      <p>
        <ButtonLink variant="secondary" href="/settings/notifications">
          {t('notifications.choose')}
        </ButtonLink>
      </p>
    </Page>
  );
}

/** A day that may break into lines: kept together it is wider than a small screen. */
function headingOf(date: string, language: Language): string {
  return formatLongDate(date, language).replace(/\u00a0/g, ' ');
}

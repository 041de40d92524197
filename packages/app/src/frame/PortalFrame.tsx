import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { RiNotification3Line, RiQuestionLine } from '@remixicon/react';
import { AppFrame, Shortcuts, useTexts } from '@tukiverkko/ui';
import { type ReactNode, useState } from 'react';
import { useLanguageInStep } from '../language/useLanguageInStep';
import { useUnread } from '../notifications/useUnread';
import { appTranslationRef } from '../texts/appTranslationRef';
import { NameMenu } from './NameMenu';
import { roomsOf } from './rooms';
import { useMe } from './useMe';
import { useShortcutsWish } from './useShortcutsWish';

/** The frame of the portal, filled in for the person who reads. */
export function PortalFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTexts(appTranslationRef);
  const isDemo = useApi(configApiRef).getOptionalBoolean('tukiverkko.demo');
  const me = useMe();
  const unread = useUnread();
  useLanguageInStep();

  const [areKeysOn, switchKeys] = useShortcutsWish();
  const [isListOpen, setIsListOpen] = useState(false);

  const rooms = roomsOf(me);
  const entries = rooms.map(({ id, href, icon, isOnePage, isAlsoAt }) => ({
    id,
    href,
    icon,
    isOnePage,
    isAlsoAt,
    label:
      id === 'inbox' && me?.waiting
        ? t('nav.inboxWaiting', { count: me.waiting })
        : t(`nav.${id}`),
  }));
  const notifications = {
    id: 'notifications',
    href: '/notifications',
    icon: <RiNotification3Line aria-hidden />,
    label: unread
      ? t('nav.notificationsUnread', { count: unread })
      : t('nav.notifications'),
  };
  const help = {
    id: 'help',
    href: '/help',
    icon: <RiQuestionLine aria-hidden />,
    label: t('nav.help'),
  };
  return (
    <>
      <AppFrame
        entries={entries}
        bottomEntries={[notifications, help]}
        menu={<NameMenu onShortcuts={() => setIsListOpen(true)} />}
        notice={isDemo && t('demo.banner')}
        footerLinks={[
          { label: t('footer.help'), href: '/help' },
          { label: t('footer.feedback'), href: '/feedback' },
          { label: t('footer.accessibility'), href: '/accessibility' },
          { label: t('footer.privacy'), href: '/privacy' },
        ]}
      >
        {children}
      </AppFrame>
      <Shortcuts
        rooms={rooms.map(({ id, href, letter }) => ({
          href,
          letter,
          label: t(`nav.${id}`),
        }))}
        searchHref="/find"
        isOn={areKeysOn}
        onSwitch={switchKeys}
        isListOpen={isListOpen}
        onListOpen={setIsListOpen}
      />
    </>
  );
}

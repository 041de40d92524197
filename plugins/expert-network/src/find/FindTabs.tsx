import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { useLocation } from 'react-router-dom';
import { useTexts } from '@tukiverkko/ui';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { PageTabs } from '../links/PageTabs';
import {
  coverageRouteRef,
  findRouteRef,
  mineRouteRef,
  networksRouteRef,
  phenomenaRouteRef,
  regionsRouteRef,
} from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** The ways to find help, each a page with its own address. */
export function FindTabs() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { pathname } = useLocation();
  const api = useApi(expertNetworkApiRef);
  const { value: me } = useLoad('me', () => api.me());
  const coverage = useRouteRef(coverageRouteRef)?.();
  const mine = useRouteRef(mineRouteRef)?.();
  const isKeeper = me && (me.coordinates || me.teams.length > 0);
  const tabs = [
    { href: useRouteRef(findRouteRef)?.(), label: t('find.tab.search') },
    { href: useRouteRef(regionsRouteRef)?.(), label: t('find.tab.regions') },
    { href: useRouteRef(networksRouteRef)?.(), label: t('find.tab.networks') },
    {
      href: useRouteRef(phenomenaRouteRef)?.(),
      label: t('find.tab.phenomena'),
    },
    // Everybody may read it; it is a tool of those who coordinate.
    {
      href: me?.coordinates ? coverage : undefined,
      label: t('find.tab.coverage'),
    },
    { href: isKeeper ? mine : undefined, label: t('find.tab.mine') },
  ];

  return (
    <PageTabs
      label={t('find.tabs')}
      tabs={tabs.flatMap(({ href, label }) =>
        href ? [{ href, label, isHere: isHere(href, pathname) }] : [],
      )}
    />
  );
}

function isHere(href: string, pathname: string): boolean {
  return pathname.replace(/\/+$/, '') === href.replace(/\/+$/, '');
}

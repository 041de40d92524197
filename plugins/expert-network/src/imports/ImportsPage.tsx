import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Loading, Notice, Page, useTexts } from '@tukiverkko/ui';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { coverageRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { EarlierLists } from './EarlierLists';
import { SendList } from './SendList';

/** Bringing in a list of units, networks or services: sending one, and those that were sent. */
export function ImportsPage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const api = useApi(expertNetworkApiRef);
  const coveragePath = useRouteRef(coverageRouteRef);
  const { value: me, state } = useLoad('me', () => api.me());
  // Who is no coordinator is told so by the server as well; it is only not asked in vain.
  const isRefused = me && !me.coordinates;
  return (
    <Page
      title={t('imports.title')}
      section={t('find.title')}
      lead={t('imports.intro')}
      breadcrumbs={[
        {
          label: t('imports.back'),
          href: coveragePath?.() ?? '/find/coverage',
        },
      ]}
    >
      {isRefused && <Notice tone="info">{t('imports.only')}</Notice>}
      {!me && state === 'loading' && <Loading />}
      {!isRefused && state !== 'loading' && (
        <>
          <SendList />
          <EarlierLists />
        </>
      )}
    </Page>
  );
}

import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Loading, LoadFailed, Notice, Page, useTexts } from '@tukiverkko/ui';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { coverageRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { OpenSurvey } from './OpenSurvey';
import { SurveyList } from './SurveyList';
import { surveysApiRef } from './SurveysApi';

/** The mapping surveys of a coordination team: opening one, and those that were opened. */
export function SurveysPage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const coveragePath = useRouteRef(coverageRouteRef);
  const network = useApi(expertNetworkApiRef);
  const api = useApi(surveysApiRef);
  const { value: me, ...loadOfMe } = useLoad('me', () => network.me());
  // Who is no coordinator is told so by the server as well; it is only not asked in vain.
  const { value, ...load } = useLoad(
    me?.coordinates ? 'surveys' : undefined,
    () => api.surveys(),
  );
  const isRefused = me && !me.coordinates;
  const failed = [loadOfMe, load].find(({ state }) => state === 'failed');
  return (
    <Page
      title={t('surveys.title')}
      section={t('find.title')}
      lead={t('surveys.intro')}
      breadcrumbs={[
        {
          label: t('imports.back'),
          href: coveragePath?.() ?? '/find/coverage',
        },
      ]}
    >
      {isRefused && <Notice tone="info">{t('surveys.only')}</Notice>}
      {failed && <LoadFailed onRetry={failed.retry} />}
      {!isRefused && !failed && !value && <Loading />}
      {value && (
        <>
          <SurveyList items={value.items} />
          <OpenSurvey organisations={value.organisations} />
        </>
      )}
    </Page>
  );
}

import { ResponseError } from '@backstage/errors';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { SurveyResponse } from '@tukiverkko/plugin-expert-network-common';
import {
  Empty,
  formatDate,
  Loading,
  LoadFailed,
  Page,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useLoad } from '../api/useLoad';
import { surveysRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { AnswersByOrganisation } from './AnswersByOrganisation';
import { AnswersByRegion } from './AnswersByRegion';
import { SurveyActions } from './SurveyActions';
import { surveysApiRef } from './SurveysApi';
import { SurveyStateTag } from './SurveyStateTag';

/** One round: who has answered and who has not, by region and by organisation. */
export function SurveyPage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { id = '' } = useParams();
  const language = useLanguage();
  const api = useApi(surveysApiRef);
  const surveysPath = useRouteRef(surveysRouteRef)?.() ?? '/find/surveys';
  const { value, ...load } = useLoad(id, () => api.survey(id));
  const [changed, setChanged] = useState<SurveyResponse>();
  const survey = changed ?? value;
  const isGone =
    load.state === 'failed' &&
    load.error instanceof ResponseError &&
    [400, 403, 404].includes(load.error.response.status);

  return (
    <Page
      title={survey?.name ?? t('surveys.title')}
      section={t('surveys.title')}
      breadcrumbs={[{ label: t('surveys.title'), href: surveysPath }]}
    >
      {isGone && (
        <Empty action={<Link href={surveysPath}>{t('surveys.title')}</Link>}>
          {t('surveys.gone')}
        </Empty>
      )}
      {load.state === 'failed' && !isGone && (
        <LoadFailed onRetry={load.retry} />
      )}
      {!survey && load.state === 'loading' && <Loading />}
      {survey && (
        <>
          <p>
            <SurveyStateTag state={survey.state} />{' '}
            {t('surveys.progress', {
              answered: String(survey.answered),
              asked: String(survey.asked),
            })}{' '}
            {t('surveys.until', { date: formatDate(survey.due, language) })}
          </p>
          <SurveyActions survey={survey} onChange={setChanged} />
          <AnswersByRegion regions={survey.regions} />
          <AnswersByOrganisation organisations={survey.organisations} />
        </>
      )}
    </Page>
  );
}

import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import {
  LoadFailed,
  Loading,
  useLanguage,
  Why,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import {
  expertNetworkApiRef,
  type CoverageRequest,
} from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { findRouteRef } from '../routes';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { searchBehind } from './CoverageView';
import styles from './GapList.module.css';
import { whySteps } from './whySteps';

/** One gap, and on request how help was looked for: the steps of the same search. */
export function GapWhy(props: {
  readonly phenomenon: string;
  readonly phenomenonName: string;
  readonly region: string;
  readonly regionName: string;
  readonly request: CoverageRequest;
}) {
  const { phenomenon, region } = props;
  const { levels, modes, languages } = props.request;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(expertNetworkApiRef);
  const find = useRouteRef(findRouteRef)?.() ?? '/find';
  const [isAsked, setIsAsked] = useState(false);
  const question = {
    phenomena: [phenomenon],
    region,
    levels,
    modes,
    languages,
    withSteps: true,
  };
  const { value: found, ...load } = useLoad(
    isAsked ? JSON.stringify(question) : undefined,
    () => api.find(question),
  );

  const names = { phenomenon: props.phenomenonName, region: props.regionName };
  return (
    <>
      <div className={styles.gap}>
        <Link
          href={`${find}?${searchBehind(props.request, phenomenon, region)}`}
        >
          {`${names.phenomenon}, ${names.region}`}
        </Link>
        {!isAsked && (
          <Button
            variant="tertiary"
            aria-label={t('coverage.why.of', names)}
            onPress={() => setIsAsked(true)}
          >
            {t('coverage.why')}
          </Button>
        )}
      </div>
      {load.state === 'failed' && <LoadFailed isPart onRetry={load.retry} />}
      {isAsked && !found && load.state === 'loading' && <Loading />}
      {found && (
        <Why
          isOpen
          summary={t('coverage.why.summary', names)}
          dataTime={found.directoryAt}
          steps={whySteps(found, language)}
        >
          {found.count > 0 && <p>{t('coverage.why.general')}</p>}
        </Why>
      )}
    </>
  );
}

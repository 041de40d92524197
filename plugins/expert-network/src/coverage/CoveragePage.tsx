import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { RiMapPinLine } from '@remixicon/react';
import {
  Empty,
  Loading,
  LoadFailed,
  Notice,
  Page,
  TileLegend,
  useIsNarrow,
  useTexts,
} from '@tukiverkko/ui';
import { useSearchParams } from 'react-router-dom';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { DirectoryAge } from '../find/DirectoryAge';
import { FindTabs } from '../find/FindTabs';
import { importsRouteRef, surveysRouteRef } from '../routes';
import { Propose } from '../records/Propose';
import { WaitingProposals } from '../records/WaitingProposals';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { CoverageActions } from './CoverageActions';
import { CoverageFilters } from './CoverageFilters';
import { CoverageList } from './CoverageList';
import styles from './CoveragePage.module.css';
import { CoverageTable } from './CoverageTable';
import {
  readCoverageView,
  writeCoverageView,
  type CoverageView,
} from './CoverageView';
import { GapList } from './GapList';
import { onlyGaps } from './gaps';
import { Problems } from './Problems';
import { reaches, reachLevels } from './reachLevels';

/** Where help is and where it is missing, phenomenon by county. */
export function CoveragePage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const api = useApi(expertNetworkApiRef);
  const importsPath = useRouteRef(importsRouteRef);
  const surveysPath = useRouteRef(surveysRouteRef);
  const isNarrow = useIsNarrow(1024);
  const [query, setQuery] = useSearchParams();
  const { view, ignored } = readCoverageView(query);
  const { levels, modes, languages, general } = view;
  const request = { levels, modes, languages, general };

  const { value: me } = useLoad('me', () => api.me());
  const { value: coverage, ...load } = useLoad(JSON.stringify(request), () =>
    api.coverage(request),
  );
  const change = (next: CoverageView) =>
    setQuery(writeCoverageView(next), { replace: true });
  const shown = coverage && view.onlyGaps ? onlyGaps(coverage) : coverage;

  return (
    <div className={styles.sheet} aria-busy={load.state === 'loading'}>
      <Page
        title={t('coverage.title')}
        section={t('find.title')}
        primaryAction={shown && <CoverageActions coverage={shown} />}
      >
        <FindTabs />
        <p>{t('coverage.intro')}</p>
        {ignored.length > 0 && (
          <Notice tone="info">{t('find.filters.ignored')}</Notice>
        )}
        <CoverageFilters view={view} onChange={change} />
        {load.state === 'failed' && <LoadFailed onRetry={load.retry} />}
        {!coverage && load.state === 'loading' && <Loading />}
        {coverage?.counties.length === 0 && (
          <Empty icon={<RiMapPinLine />}>{t('coverage.empty')}</Empty>
        )}
        {coverage && shown && coverage.counties.length > 0 && (
          <>
            <p role="status">
              {coverage.gaps > 0
                ? t('coverage.gaps', { count: coverage.gaps })
                : t('coverage.gaps.none')}
            </p>
            <DirectoryAge at={coverage.directoryAt} />
            <TileLegend
              legend={reaches.map(reach => ({
                level: reachLevels[reach],
                text: t(`reach.${reach}`),
              }))}
            />
            {shown.rows.length > 0 &&
              (isNarrow ? (
                <CoverageList
                  coverage={shown}
                  view={view}
                  onShow={show => change({ ...view, show })}
                />
              ) : (
                <CoverageTable coverage={shown} request={request} />
              ))}
            <GapList coverage={coverage} request={request} />
          </>
        )}
        {me?.coordinates && (
          <p>
            <Link href={importsPath?.() ?? '/find/imports'}>
              {t('imports.open')}
            </Link>
            {' · '}
            <Link href={surveysPath?.() ?? '/find/surveys'}>
              {t('surveys.title')}
            </Link>
          </p>
        )}
        {me?.coordinates && (
          <>
            <WaitingProposals />
            <Propose types={['unit', 'network', 'service']} />
            <Problems />
          </>
        )}
      </Page>
    </div>
  );
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  Empty,
  Facts,
  formatDate,
  formatNumber,
  Loading,
  LoadFailed,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import {
  nameOfCode,
  regionSources,
  vocabularies,
  type RegionEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { ActivitiesOf } from '../../activities/ActivitiesOf';
import { expertNetworkApiRef } from '../../api/ExpertNetworkApi';
import { useLoad } from '../../api/useLoad';
import { TopResults } from '../../find/TopResults';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import type { Related } from '../related';
import { ServiceList } from '../ServiceList';
import { useCommonFacts } from '../useCommonFacts';
import { RegionLanguages } from './RegionLanguages';
import { RegionMissing } from './RegionMissing';
import { RegionUnits } from './RegionUnits';
import styles from './RegionSections.module.css';

/** Whom to ask in a region first, what there is in it, in which languages, and what is missing. */
export function RegionSections(props: {
  readonly region: RegionEntity;
  readonly related: Related;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const api = useApi(expertNetworkApiRef);
  const slug = props.region.metadata.name;
  const { value: found, ...load } = useLoad(slug, () =>
    api.find({ region: slug }),
  );
  const { entities, services } = props.related;
  const ref = stringifyEntityRef(props.region);
  const area = entities.find(({ relation }) => relation === 'partOf')?.ref;

  return (
    <>
      <Panel title={t('region.first')}>
        {load.state === 'failed' && <LoadFailed isPart onRetry={load.retry} />}
        {!found && load.state === 'loading' && <Loading />}
        {found &&
          (found.count > 0 ? (
            <TopResults found={found} />
          ) : (
            <Empty>{t('region.first.none')}</Empty>
          ))}
      </Panel>
      {services.length > 0 && (
        <Panel title={t('region.services')}>
          {vocabularies.levels.map(({ code }) => {
            const ofLevel = services.filter(({ spec }) => spec.level === code);
            return (
              ofLevel.length > 0 && (
                <div key={code} className={styles.level}>
                  <h3>{nameOfCode('levels', code)[language]}</h3>
                  <ServiceList services={ofLevel} />
                </div>
              )
            );
          })}
        </Panel>
      )}
      <RegionUnits related={props.related} />
      <ActivitiesOf
        filter={{ 'relations.serves': [ref, ...(area ? [area] : [])] }}
      />
      <RegionLanguages region={props.region} related={props.related} />
      <RegionMissing slug={slug} />
    </>
  );
}

/** The official facts of a region; what is not known says so. */
export function RegionFacts({ region }: { readonly region: RegionEntity }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const common = useCommonFacts();
  const { names, officialNames, code, languages, population } = region.spec;

  return (
    <Panel title={t('entity.facts')}>
      <Facts
        items={[
          ...(officialNames
            ? [
                {
                  term: t('region.officialName'),
                  value: officialNames[language],
                },
              ]
            : []),
          ...common.samiNames(names),
          ...(code ? [{ term: t('region.code'), value: code }] : []),
          common.languages(languages),
          {
            term: t('region.population'),
            value: population
              ? t('region.population.value', {
                  value: formatNumber(population.value, language),
                  date: formatDate(population.date, language),
                })
              : t('entity.noData'),
          },
          ...(population
            ? [
                {
                  term: t('region.source'),
                  value:
                    population.source === regionSources.population.source
                      ? t('region.source.statistics')
                      : population.source,
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Facts, LoadFailed, Panel, useLanguage } from '@tukiverkko/ui';
import {
  nameOfCode,
  type ConsultationServiceEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkApiRef } from '../../api/ExpertNetworkApi';
import { useLoad } from '../../api/useLoad';
import { TopResults } from '../../find/TopResults';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { Codes } from '../Codes';
import { Description } from '../Description';
import { useCommonFacts } from '../useCommonFacts';
import styles from './ServiceSections.module.css';

/** For whom a service is, what to know before asking, how it goes and what else there is. */
export function ServiceSections({
  service,
}: {
  readonly service: ConsultationServiceEntity;
}) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const language = useLanguage();
  const {
    before,
    phenomena = [],
    expertise = [],
    clientGroups = [],
  } = service.spec;

  return (
    <>
      <Description entity={service} />
      <Panel title={t('service.whom')}>
        <Facts
          items={[
            {
              term: t('entity.phenomena'),
              value:
                phenomena.length > 0 ? (
                  <Codes vocabulary="phenomena" codes={phenomena} />
                ) : (
                  t('entity.phenomena.all')
                ),
            },
            {
              term: t('entity.clientGroups'),
              value:
                clientGroups.length > 0 ? (
                  <Codes vocabulary="clientGroups" codes={clientGroups} />
                ) : (
                  t('entity.clientGroups.all')
                ),
            },
            ...(expertise.length > 0
              ? [
                  {
                    term: t('entity.expertise'),
                    value: <Codes vocabulary="expertise" codes={expertise} />,
                  },
                ]
              : []),
          ]}
        />
      </Panel>
      {before && (
        <Panel title={t('service.before')}>
          <p>{before[language]}</p>
        </Panel>
      )}
      <Panel title={t('service.how')}>
        <ol className={styles.steps}>
          <li>{t('service.how.step1')}</li>
          <li>{t('service.how.step2')}</li>
          <li>{t('service.how.step3')}</li>
        </ol>
      </Panel>
      <Panel title={t('service.responsibility')}>
        <p>{t('service.responsibility.text')}</p>
      </Panel>
      <Alternatives service={service} />
    </>
  );
}

function Alternatives({
  service,
}: {
  readonly service: ConsultationServiceEntity;
}) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const api = useApi(expertNetworkApiRef);
  const ref = stringifyEntityRef(service);
  const { phenomena } = service.spec;
  const { value: found, ...load } = useLoad(ref, () =>
    api.find(phenomena ? { phenomena } : {}),
  );

  const others = found?.groups
    .flatMap(({ items }) => items)
    .filter(item => item.service !== ref);
  if (load.state === 'failed')
    return <LoadFailed isPart onRetry={load.retry} />;
  if (!found || others?.length === 0) return null;
  return (
    <Panel title={t('service.alternatives')}>
      <TopResults found={found} without={ref} />
    </Panel>
  );
}

/** How a service is given, how fast, where and in which languages. */
export function ServiceFacts({
  service,
}: {
  readonly service: ConsultationServiceEntity;
}) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const language = useLanguage();
  const common = useCommonFacts();
  const { promise, modes, level, languages, regions = [] } = service.spec;

  return (
    <Panel title={t('entity.facts')}>
      <Facts
        items={[
          {
            term: t('service.speed'),
            value:
              promise === undefined
                ? t('service.speed.none')
                : t('service.speed.days', { count: promise }),
          },
          {
            term: t('entity.modes'),
            value: <Codes vocabulary="modes" codes={modes} />,
          },
          common.languages(languages),
          {
            term: t('entity.level'),
            value: nameOfCode('levels', level)[language],
          },
          ...(regions.length === 0
            ? [{ term: t('entity.regions'), value: t('entity.wholeCountry') }]
            : []),
          common.validity(service.spec),
          ...common.confirmed(service.spec),
        ]}
      />
    </Panel>
  );
}

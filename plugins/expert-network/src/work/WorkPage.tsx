import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { RiFolderSharedLine } from '@remixicon/react';
import { initiativeTypes } from '@tukiverkko/plugin-expert-network-common';
import {
  Empty,
  Field,
  FilterBar,
  Loading,
  LoadFailed,
  Page,
  SelectInput,
  todayInFinland,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useSearchParams } from 'react-router-dom';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import styles from '../events/Events.module.css';
import { PageTabs } from '../links/PageTabs';
import { Propose } from '../records/Propose';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { InitiativeList } from './InitiativeList';
import { initiativesIn, type WorkView } from './initiativesIn';
import { loadInitiatives } from './loadInitiatives';

const filters = ['region', 'type'] as const;

/** Every programme, project, pilot and working group, by region and kind. */
export function WorkPage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const catalog = useApi(catalogApiRef);
  const api = useApi(expertNetworkApiRef);
  const [query, setQuery] = useSearchParams();
  const { value: all = [], ...load } = useLoad('initiatives', () =>
    loadInitiatives(catalog),
  );
  const { value: known } = useLoad('regions', () => api.regions());
  const regions = known?.regions ?? [];
  const view = readView(query);
  const today = todayInFinland();
  const shown = initiativesIn(all, view, { today, regions, language });
  const isNarrowed = Boolean(view.region ?? view.type);
  const collator = new Intl.Collator(language);
  const choices = {
    region: regions
      .map(({ slug, name }) => ({ value: slug, label: name[language] }))
      .sort((a, b) => collator.compare(a.label, b.label)),
    type: initiativeTypes.map(type => ({
      value: type,
      label: t(`kind.initiative.${type}`),
    })),
  };

  return (
    <Page title={t('work.title')} lead={t('work.lead')}>
      <PageTabs
        label={t('work.tabs')}
        tabs={(['running', 'ended'] as const).map(when => ({
          href: `?${writeView({ ...view, when })}`,
          label: t(`work.${when}`),
          isHere: view.when === when,
        }))}
      />
      {load.state === 'failed' && <LoadFailed onRetry={load.retry} />}
      {all.length === 0 && load.state === 'loading' && <Loading />}
      {all.length > 0 && (
        <FilterBar
          label={t('work.filter.group')}
          count={t('work.count', { count: shown.length })}
        >
          {filters.map(what => (
            <div key={what} className={styles.filter}>
              <Field id={`work-${what}`} label={t(`work.filter.${what}`)}>
                {wiring => (
                  <SelectInput
                    {...wiring}
                    placeholder={t('work.filter.every')}
                    options={choices[what]}
                    value={view[what]}
                    onChange={value =>
                      setQuery(writeView({ ...view, [what]: value }), {
                        replace: true,
                      })
                    }
                  />
                )}
              </Field>
            </div>
          ))}
        </FilterBar>
      )}
      {shown.length === 0 && load.state === 'ready' && (
        <Empty icon={<RiFolderSharedLine />}>
          {t(isNarrowed ? 'work.none.filtered' : `work.none.${view.when}`)}
        </Empty>
      )}
      <InitiativeList initiatives={shown} level={2} />
      <Propose types={['initiative']} />
    </Page>
  );
}

function readView(query: URLSearchParams): WorkView {
  return {
    when: query.get('when') === 'ended' ? 'ended' : 'running',
    region: query.get('region') ?? undefined,
    type: query.get('type') ?? undefined,
  };
}

function writeView(view: WorkView): URLSearchParams {
  return new URLSearchParams([
    ...(view.when === 'ended' ? [['when', 'ended']] : []),
    ...filters.flatMap(name => {
      const value = view[name];
      return value === undefined ? [] : [[name, value]];
    }),
  ]);
}

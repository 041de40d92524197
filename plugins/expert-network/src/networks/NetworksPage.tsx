import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { RiOrganizationChart } from '@remixicon/react';
import {
  Empty,
  Loading,
  LoadFailed,
  Page,
  todayInFinland,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useLoad } from '../api/useLoad';
import { FindTabs } from '../find/FindTabs';
import { Propose } from '../records/Propose';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { loadNetworks } from './loadNetworks';
import { NetworkCard } from './NetworkCard';
import { NetworkFilters } from './NetworkFilters';
import { goesBy, knowsPhenomenon, networksInOrder } from './networksInOrder';
import styles from './NetworksPage.module.css';

/** Every expert network, by subject or by a word; those that have ended come last. */
export function NetworksPage() {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const catalog = useApi(catalogApiRef);
  const [query, setQuery] = useSearchParams();
  const [typed, setTyped] = useState('');
  const { value: all = [], ...load } = useLoad('networks', () =>
    loadNetworks(catalog),
  );

  const subjects = [
    ...new Set(all.flatMap(({ network }) => network.spec.phenomena ?? [])),
  ];
  // A link to a subject no network has shows them all rather than nothing.
  const subject = subjects.find(code => code === query.get('phenomenon'));
  const shown = networksInOrder(
    all.filter(
      ({ network }) =>
        knowsPhenomenon(network, subject) && goesBy(network, typed),
    ),
    language,
    todayInFinland(),
  );

  return (
    <Page title={t('networks.title')} section={t('find.title')}>
      <FindTabs />
      <p>{t('networks.intro')}</p>
      {load.state === 'failed' && <LoadFailed onRetry={load.retry} />}
      {all.length === 0 && load.state === 'loading' && <Loading />}
      {all.length === 0 && load.state === 'ready' && (
        <Empty icon={<RiOrganizationChart />}>{t('networks.none')}</Empty>
      )}
      {all.length > 0 && (
        <NetworkFilters
          subjects={subjects}
          subject={subject}
          onSubject={code =>
            setQuery(code ? { phenomenon: code } : {}, { replace: true })
          }
          typed={typed}
          onTyped={setTyped}
          count={shown.length}
        />
      )}
      {all.length > 0 && shown.length === 0 && (
        <Empty icon={<RiOrganizationChart />}>
          {t('networks.none.filtered')}
        </Empty>
      )}
      <ul className={styles.list}>
        {shown.map(({ listed, name, status }) => (
          <li key={stringifyEntityRef(listed.network)}>
            <NetworkCard {...listed} name={name} status={status} />
          </li>
        ))}
      </ul>
      <Propose types={['network']} />
    </Page>
  );
}

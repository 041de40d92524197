import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { RiOrganizationChart } from '@remixicon/react';
import { Empty, Loading, LoadFailed, Page, useLanguage } from '@tukiverkko/ui';
import {
  isExpertNetworkEntity,
  nameOfCode,
  namesOf,
  type ExpertNetworkEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { useLoad } from '../api/useLoad';
import { queryAll } from '../catalog/queryAll';
import { FindTabs } from '../find/FindTabs';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './NetworksPage.module.css';

const fields = ['apiVersion', 'kind', 'metadata', 'spec'];

/** Every expert network, by name, with what it knows. */
export function NetworksPage() {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const catalog = useApi(catalogApiRef);
  const { value: networks, ...load } = useLoad('networks', async () =>
    (await queryAll(catalog, { kind: 'ExpertNetwork' }, fields)).filter(
      isExpertNetworkEntity,
    ),
  );

  const collator = new Intl.Collator(language);
  const nameOf = (network: ExpertNetworkEntity) => namesOf(network)[language];
  const byName = [...(networks ?? [])].sort((a, b) =>
    collator.compare(nameOf(a), nameOf(b)),
  );

  return (
    <Page title={t('networks.title')} section={t('find.title')}>
      <FindTabs />
      <p>{t('networks.intro')}</p>
      {load.state === 'failed' && <LoadFailed onRetry={load.retry} />}
      {!networks && load.state === 'loading' && <Loading />}
      {networks?.length === 0 && (
        <Empty icon={<RiOrganizationChart />}>{t('networks.none')}</Empty>
      )}
      <ul className={styles.list}>
        {byName.map(network => {
          const ref = stringifyEntityRef(network);
          const phenomena = (network.spec.phenomena ?? [])
            .map(code => nameOfCode('phenomena', code)[language])
            .join(', ');
          return (
            <li key={ref} className={styles.network}>
              <h2>
                <Link href={entityPath(ref)}>{nameOf(network)}</Link>
              </h2>
              {phenomena && <p>{phenomena}</p>}
            </li>
          );
        })}
      </ul>
    </Page>
  );
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { RiOrganizationChart } from '@remixicon/react';
import {
  Empty,
  Loading,
  LoadFailed,
  Page,
  todayInFinland,
  useLanguage,
} from '@tukiverkko/ui';
import {
  isExpertNetworkEntity,
  nameOfCode,
} from '@tukiverkko/plugin-expert-network-common';
import { useLoad } from '../api/useLoad';
import { queryAll } from '../catalog/queryAll';
import { FindTabs } from '../find/FindTabs';
import { useEntityPath } from '../links/useEntityPath';
import { StatusOfUnit } from '../status/StatusOfUnit';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { networksInOrder } from './networksInOrder';
import styles from './NetworksPage.module.css';

const fields = ['apiVersion', 'kind', 'metadata', 'spec'];

/** Every expert network, by name, with what it knows; those that have ended come last. */
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
        {networksInOrder(networks ?? [], language, todayInFinland()).map(
          ({ network, name, status }) => {
            const ref = stringifyEntityRef(network);
            const phenomena = (network.spec.phenomena ?? [])
              .map(code => nameOfCode('phenomena', code)[language])
              .join(', ');
            return (
              <li key={ref} className={styles.network}>
                <h2>
                  <Link
                    variant="body-large"
                    weight="bold"
                    href={entityPath(ref)}
                  >
                    {name}
                  </Link>
                </h2>
                {status && <StatusOfUnit status={status} />}
                {phenomena && <p>{phenomena}</p>}
              </li>
            );
          },
        )}
      </ul>
    </Page>
  );
}

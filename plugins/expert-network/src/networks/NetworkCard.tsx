import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/ui';
import { RiCheckLine } from '@remixicon/react';
import { nameOfCode } from '@tukiverkko/plugin-expert-network-common';
import { StatusTag, useLanguage, useTexts } from '@tukiverkko/ui';
import { sectors as allSectors } from '../entity/sections/membersBySector';
import { useEntityPath } from '../links/useEntityPath';
import type { UnitStatus } from '../status/statusOf';
import { StatusOfUnit } from '../status/StatusOfUnit';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import type { NetworkWithSectors } from './loadNetworks';
import styles from './NetworksPage.module.css';

/** One network in the list: what it knows, and which sectors take part. */
export function NetworkCard(
  props: NetworkWithSectors & {
    readonly name: string;
    readonly status?: UnitStatus;
  },
) {
  const { network, sectors, name, status } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const phenomena = (network.spec.phenomena ?? [])
    .map(code => nameOfCode('phenomena', code)[language])
    .join(', ');
  const present = allSectors.filter(sector => sectors.has(sector));

  return (
    <div className={styles.network}>
      <h2>
        <Link
          variant="body-large"
          weight="bold"
          href={entityPath(stringifyEntityRef(network))}
        >
          {name}
        </Link>
      </h2>
      {status && <StatusOfUnit status={status} />}
      {phenomena && <p>{phenomena}</p>}
      {present.length > 0 && (
        <ul className={styles.sectors} aria-label={t('networks.sectors')}>
          {present.map(sector => (
            <li key={sector}>
              <StatusTag tone="neutral" icon={<RiCheckLine />}>
                {t(`team.sector.${sector}`)}
              </StatusTag>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

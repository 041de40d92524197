import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { ExpertNetworkEntity } from '@tukiverkko/plugin-expert-network-common';
import {
  Loading,
  LoadFailed,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useLoad } from '../../api/useLoad';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import type { Related } from '../related';
import { UnitList } from '../UnitList';
import { loadMembers } from './loadMembers';
import { membersBySector } from './membersBySector';
import styles from './RegionSections.module.css';

/** Who takes part in a network, by sector, and the sectors that nobody comes from. */
export function NetworkMembers(props: {
  readonly network: ExpertNetworkEntity;
  readonly related: Related;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const catalog = useApi(catalogApiRef);
  const { value: members, ...load } = useLoad(
    stringifyEntityRef(props.network),
    () => loadMembers(catalog, props.related.entities),
  );

  if (load.state === 'failed')
    return <LoadFailed isPart onRetry={load.retry} />;
  if (!members) return <Loading />;
  const { groups, missing } = membersBySector(members, language);
  return (
    <Panel title={t('network.members')}>
      {groups.length === 0 && <p>{t('network.members.none')}</p>}
      {groups.map(group => (
        <div key={group.sector ?? 'unknown'} className={styles.level}>
          <h3>
            {group.sector
              ? t(`team.sector.${group.sector}`)
              : t('network.members.unknown')}
          </h3>
          <UnitList units={group.members} />
        </div>
      ))}
      {groups.length > 0 && missing.length > 0 && (
        <p>
          {t('network.members.missing', {
            sectors: missing
              .map(sector => t(`team.sector.${sector}`))
              .join(', '),
          })}
        </p>
      )}
    </Panel>
  );
}

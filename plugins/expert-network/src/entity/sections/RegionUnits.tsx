import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { isTeamEntity } from '@tukiverkko/plugin-expert-network-common';
import { Panel, useTexts } from '@tukiverkko/ui';
import { networksRouteRef } from '../../routes';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import type { Related } from '../related';
import { UnitList } from '../UnitList';

/** The teams and networks that serve a region. */
export function RegionUnits({ related }: { readonly related: Related }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const allNetworks = useRouteRef(networksRouteRef)?.() ?? '/find/networks';
  const serving = related.entities.filter(
    ({ relation }) => relation === 'servedBy',
  );
  const teams = serving.filter(
    ({ entity }) => isTeamEntity(entity) && entity.spec.type !== 'organisation',
  );
  const networks = serving.filter(({ kind }) => kind === 'expertnetwork');

  return (
    <>
      <Panel title={t('region.teams')}>
        {teams.length > 0 ? (
          <UnitList units={teams} />
        ) : (
          <p>{t('region.teams.none')}</p>
        )}
      </Panel>
      <Panel title={t('region.networks')}>
        {networks.length > 0 && <UnitList units={networks} />}
        <Link href={allNetworks}>{t('region.networks.national')}</Link>
      </Panel>
    </>
  );
}

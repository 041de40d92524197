import { useApi } from '@backstage/frontend-plugin-api';
import type { RegionSummary } from '@tukiverkko/plugin-expert-network-common';
import type { TileMapProps } from '@tukiverkko/ui';
import { useTexts } from '@tukiverkko/ui';
import { expertNetworkApiRef } from '../api/ExpertNetworkApi';
import { useLoad } from '../api/useLoad';
import { reaches, reachLevels } from '../coverage/reachLevels';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import type { CountyFace } from './countryMap';
import { isCount } from './RegionsView';
import { shadeOf, shadesUpTo } from './shades';

/** How regions are shown: a count in shades, or where help for a phenomenon would come from. */
export function useRegionFaces(
  regions: readonly RegionSummary[],
  show: string,
): {
  readonly faceOf: (region: RegionSummary) => CountyFace;
  readonly legend: NonNullable<TileMapProps['legend']>;
  readonly isLoading: boolean;
  readonly failed?: () => void;
} {
  const { t } = useTexts(expertNetworkTranslationRef);
  const api = useApi(expertNetworkApiRef);
  const load = useLoad(isCount(show) ? undefined : 'coverage', () =>
    api.coverage({ levels: [], modes: [], languages: [], general: false }),
  );

  if (isCount(show)) {
    const counties = regions.filter(
      ({ type }) => type !== 'collaborative-area',
    );
    const shades = shadesUpTo(
      Math.max(0, ...counties.map(county => county[show])),
    );
    return {
      isLoading: false,
      faceOf: region => ({
        level: shadeOf(region[show], shades),
        figure: String(region[show]),
        says: [
          t('regions.units', { count: region.units }),
          t('regions.services', { count: region.services }),
        ],
      }),
      legend: shades.map(({ level, from, to }) => ({
        level,
        text: from === to ? String(from) : `${from}–${to}`,
      })),
    };
  }

  const coverage = load.value;
  const cells = coverage?.rows.find(row => row.phenomenon === show)?.cells;
  return {
    isLoading: load.state === 'loading',
    ...(load.state === 'failed' && { failed: load.retry }),
    faceOf: ({ slug, services }) => {
      const county = coverage?.counties.findIndex(c => c.slug === slug) ?? -1;
      const reach = cells?.[county];
      return {
        level: reach && reachLevels[reach],
        says: [
          t('regions.services', { count: services }),
          ...(reach ? [t(`reach.${reach}`)] : []),
        ],
      };
    },
    legend: reaches.map(reach => ({
      level: reachLevels[reach],
      text: t(`reach.${reach}`),
    })),
  };
}

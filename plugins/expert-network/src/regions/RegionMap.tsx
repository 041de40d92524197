import { Link } from '@backstage/ui';
import {
  LoadFailed,
  Loading,
  TileMap,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import {
  nameOfCode,
  type RegionSummary,
} from '@tukiverkko/plugin-expert-network-common';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { countryMap } from './countryMap';
import { isCount, type RegionsView } from './RegionsView';
import { RegionTable } from './RegionTable';
import { useRegionFaces } from './useRegionFaces';

/** The country as a map of its counties, or the same as a table; each leads to its page. */
export function RegionMap(props: {
  readonly regions: readonly RegionSummary[];
  readonly view: RegionsView;
}) {
  const { regions, view } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const { faceOf, legend, isLoading, failed } = useRegionFaces(
    regions,
    view.show,
  );

  const label = isCount(view.show)
    ? t(`regions.map.${view.show}`)
    : t('regions.map.coverage', {
        name: nameOfCode('phenomena', view.show)[language],
      });
  if (failed) return <LoadFailed onRetry={failed} />;
  if (isLoading) return <Loading />;
  if (view.layout === 'table') {
    return (
      <RegionTable
        caption={label}
        regions={regions}
        faceOf={isCount(view.show) ? undefined : faceOf}
      />
    );
  }
  return (
    <>
      <TileMap
        label={label}
        legend={legend}
        {...countryMap(regions, language, region => ({
          ...faceOf(region),
          href: entityPath(region.ref),
        }))}
      />
      {regions
        .filter(({ type }) => type === 'joint-authority')
        .map(region => (
          <p key={region.ref}>
            <Link href={entityPath(region.ref)}>{region.name[language]}</Link>
            {isCount(view.show) && `, ${faceOf(region).says.join(', ')}`}
          </p>
        ))}
    </>
  );
}

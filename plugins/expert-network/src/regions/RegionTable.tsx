import { Link } from '@backstage/ui';
import {
  ListTable,
  type ListColumn,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import type { RegionSummary } from '@tukiverkko/plugin-expert-network-common';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import type { CountyFace } from './countryMap';
import { groupRegions } from './groupRegions';

/** The map as rows: counts, and where help would come from when that was asked. */
export function RegionTable(props: {
  readonly caption: string;
  readonly regions: readonly RegionSummary[];
  readonly faceOf?: (region: RegionSummary) => CountyFace;
}) {
  const { faceOf } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();

  const rows = groupRegions(props.regions, language).flatMap(group =>
    group.regions.map(region => ({
      region,
      area: group.area?.name[language] ?? '',
    })),
  );
  type Row = (typeof rows)[number];
  const columns: readonly ListColumn<Row>[] = [
    {
      id: 'region',
      label: t('kind.region'),
      isRowHeader: true,
      render: ({ region }) => (
        <Link href={entityPath(region.ref)}>{region.name[language]}</Link>
      ),
    },
    ...(faceOf
      ? [
          {
            id: 'reach',
            label: t('regions.reach'),
            render: ({ region }: Row) => faceOf(region).says.at(-1),
          },
        ]
      : []),
    {
      id: 'area',
      label: t('kind.region.collaborative-area'),
      render: ({ area }) => area,
    },
    {
      id: 'units',
      label: t('regions.show.units'),
      render: ({ region }) => region.units,
    },
    {
      id: 'services',
      label: t('regions.show.services'),
      render: ({ region }) => region.services,
    },
    {
      id: 'networks',
      label: t('regions.networks'),
      render: ({ region }) => region.networks,
    },
  ];
  return (
    <ListTable
      caption={props.caption}
      columns={columns}
      rows={rows}
      rowKey={({ region }) => region.ref}
      empty={null}
    />
  );
}

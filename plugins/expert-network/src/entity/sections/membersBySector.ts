import type {
  Language,
  Sector,
} from '@tukiverkko/plugin-expert-network-common';
import type { RelatedEntity } from '../related';

/** The sectors a network of this field should join, in the order they are said. */
export const sectors: readonly Sector[] = [
  'social',
  'education',
  'health',
  'ngo',
];

/** A member of a network and the sector it works in, where that is told. */
export interface Member extends RelatedEntity {
  readonly sector?: Sector;
}

/** Members of one sector, by name. */
export interface SectorMembers {
  readonly sector?: Sector;
  readonly members: readonly Member[];
}

/** Members by sector, those of no known sector last, and the sectors that nobody comes from. */
export function membersBySector(
  members: readonly Member[],
  language: Language,
): {
  readonly groups: readonly SectorMembers[];
  readonly missing: readonly Sector[];
} {
  const collator = new Intl.Collator(language);
  const ofSector = (sector: Sector | undefined): SectorMembers => ({
    sector,
    members: members
      .filter(member => member.sector === sector)
      .sort((a, b) => collator.compare(a.name[language], b.name[language])),
  });
  const groups = [...sectors, undefined].map(ofSector);
  return {
    groups: groups.filter(group => group.members.length > 0),
    missing: sectors.filter(
      sector => !members.some(member => member.sector === sector),
    ),
  };
}

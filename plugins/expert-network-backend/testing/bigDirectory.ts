import {
  officialRegions,
  vocabularies,
  type Directory,
  type DirectoryNetwork,
  type DirectoryRegion,
  type DirectoryService,
  type DirectoryTeam,
  type Names,
  type Opening,
  type VocabularyName,
} from '@tukiverkko/plugin-expert-network-common';
import { many, pick, randomFrom, type Random } from './random';

/** How much to make. */
export interface DirectorySize {
  readonly units: number;
  readonly services: number;
  readonly networks: number;
}

/** As large as the directory has to be fast. */
export const bigSize: DirectorySize = {
  units: 5_000,
  services: 1_000,
  networks: 200,
};

/**
 * A made-up directory of the official regions, the same for the same size. Most
 * services are of one county, some of an area, few of the country; some are on a break
 * or have ended, and a few name a team that has ended.
 */
export function bigDirectory(size: DirectorySize = bigSize): Directory {
  const random = randomFrom(20261122);
  const regions = officialRegions.map(toRegion);
  const counties = regions.filter(
    ({ type }) => type !== 'collaborative-area' && type !== 'joint-authority',
  );
  const areas = regions.filter(({ type }) => type === 'collaborative-area');
  const standing = [
    ...counties.map(county => standingTeam('contact-team', county)),
    ...areas.map(area => standingTeam('coordination-team', area)),
    ...areas.map(area => ({
      ...standingTeam('ot-centre', area),
      strengths: codes(random, 'phenomena', 4),
    })),
  ];
  const teams = many(size.units - standing.length, at => {
    const type = random() < 0.3 ? 'organisation' : 'expert-team';
    return { ...aTeam(random, at, counties), type } as const;
  });
  const centres = standing.filter(({ type }) => type === 'ot-centre');
  const expertTeams = teams.filter(({ type }) => type === 'expert-team');
  return {
    at: '2026-11-22T08:00:00.000Z',
    regions,
    teams: [...standing, ...teams],
    services: many(size.services, at =>
      aService(
        random,
        at,
        pick(random, random() < 0.1 ? centres : expertTeams),
      ),
    ),
    networks: many(size.networks, at =>
      aNetwork(random, at, regions, expertTeams),
    ),
  };
}

function codes(
  random: Random,
  vocabulary: VocabularyName,
  atMost: number,
): readonly string[] {
  const count = 1 + Math.floor(random() * atMost);
  const picked = many(count, () => pick(random, vocabularies[vocabulary]).code);
  return [...new Set(picked)];
}

// prettier-ignore
const beginnings = ['Honka', 'Kaisla', 'Kataja', 'Koivu', 'Lehto', 'Louhi', 'Metsä', 'Niemi', 'Pihlaja', 'Purje', 'Ranta', 'Sammal', 'Suvanto', 'Tuuli', 'Vaara', 'Virta'];
// prettier-ignore
const middles = ['', 'ala', 'aho', 'joki', 'korven', 'lammen', 'maan', 'pellon', 'selän', 'suon', 'tien', 'veden'];
// prettier-ignore
const ends = ['harju', 'kallio', 'kulma', 'lahti', 'laakso', 'mäki', 'niitty', 'puisto', 'ranta', 'rinne', 'salmi', 'sydän', 'tupa', 'vuori'];
// prettier-ignore
const places = ['eteläinen', 'itäinen', 'kanta', 'keskinen', 'läntinen', 'meri', 'pohjoinen', 'saari', 'ylä'];

function name(random: Random, fi: string, sv: string, en: string): Names {
  const own = `${pick(random, beginnings)}${pick(random, middles)}${pick(
    random,
    ends,
  )}`;
  const where = pick(random, places);
  return {
    fi: `${own} ${where} ${fi}`,
    sv: `${own} ${where} ${sv}`,
    en: `${own} ${where} ${en}`,
  };
}

function toRegion({
  slug,
  names,
  type,
  parent,
  languages,
}: (typeof officialRegions)[number]): DirectoryRegion {
  return {
    ref: `region:default/${slug}`,
    slug,
    names,
    type,
    languages,
    ...(parent && { parent: `region:default/${parent}` }),
  };
}

function standingTeam(
  type: DirectoryTeam['type'],
  { ref, slug, names, languages }: DirectoryRegion,
): DirectoryTeam {
  const of = (text: string) => `${text} (${type})`;
  return {
    ref: `group:default/${type}-${slug}`,
    names: { fi: of(names.fi), sv: of(names.sv), en: of(names.en) },
    type,
    serves: [ref],
    languages,
    strengths: [],
  };
}

function aTeam(
  random: Random,
  at: number,
  counties: readonly DirectoryRegion[],
): DirectoryTeam {
  const county = pick(random, counties);
  return {
    ref: `group:default/tiimi-${at}`,
    names: name(random, 'tiimi', 'teamet', 'team'),
    type: 'expert-team',
    serves:
      random() < 0.1 && county.parent
        ? [county.ref, county.parent]
        : [county.ref],
    languages: county.languages,
    strengths: [],
    ...(random() < 0.02 && { validTo: '2026-06-30' }),
  };
}

function aService(
  random: Random,
  at: number,
  team: DirectoryTeam,
): DirectoryService {
  return {
    ref: `consultationservice:default/palvelu-${at}`,
    names: name(random, 'konsultaatio', 'konsultation', 'consultation'),
    owner: team.ref,
    level: pick(random, vocabularies.levels).code,
    modes: codes(random, 'modes', 4),
    phenomena: random() < 0.1 ? [] : codes(random, 'phenomena', 5),
    expertise: codes(random, 'expertise', 4),
    clientGroups: random() < 0.4 ? [] : codes(random, 'clientGroups', 5),
    regions: random() < 0.05 ? [] : team.serves,
    languages: team.languages,
    opening: anOpening(random),
    promise: random() < 0.3 ? null : 1 + Math.floor(random() * 15),
    form: 'consultation-request',
  };
}

function anOpening(random: Random): Opening {
  const at = random();
  if (at < 0.04) return { state: 'ended' };
  return at < 0.1 ? { state: 'paused' } : { state: 'open' };
}

function aNetwork(
  random: Random,
  at: number,
  regions: readonly DirectoryRegion[],
  teams: readonly DirectoryTeam[],
): DirectoryNetwork {
  return {
    ref: `expertnetwork:default/verkosto-${at}`,
    names: name(random, 'verkosto', 'nätverket', 'network'),
    owner: pick(random, teams).ref,
    members: many(5, () => pick(random, teams).ref),
    phenomena: codes(random, 'phenomena', 4),
    expertise: codes(random, 'expertise', 3),
    clientGroups: [],
    regions: random() < 0.2 ? [] : [pick(random, regions).ref],
    languages: codes(random, 'languages', 2),
  };
}

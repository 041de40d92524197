import {
  officialRegions,
  type Directory,
  type DirectoryService,
  type DirectoryTeam,
} from '@tukiverkko/plugin-expert-network-common';

const names = (fi: string) => ({ fi, sv: `${fi} sv`, en: `${fi} en` });
const region = (slug: string) => `region:default/${slug}`;

export const aTeam = (
  name: string,
  type: DirectoryTeam['type'],
  serves: readonly string[],
  more: Partial<DirectoryTeam> = {},
): DirectoryTeam => ({
  ref: `group:default/${name}`,
  names: names(name),
  type,
  serves: serves.map(region),
  languages: ['fi'],
  strengths: [],
  ...more,
});

export const aService = (
  name: string,
  owner: string,
  regions: readonly string[],
  more: Partial<DirectoryService> = {},
): DirectoryService => ({
  ref: `consultationservice:default/${name}`,
  names: names(name),
  owner: `group:default/${owner}`,
  level: 'vaativin',
  modes: ['etatapaaminen'],
  phenomena: ['vaativa-ero'],
  expertise: [],
  clientGroups: [],
  regions: regions.map(region),
  languages: ['fi'],
  opening: { state: 'open' },
  promise: 5,
  form: 'consultation-request',
  ...more,
});

/** The official regions with a handful of units around Etelä-Savo. */
export const aDirectory: Directory = {
  at: '2026-11-22T08:00:00.000Z',
  regions: officialRegions.map(r => ({
    ref: region(r.slug),
    slug: r.slug,
    names: r.names,
    type: r.type,
    ...(r.parent !== undefined && { parent: region(r.parent) }),
    languages: r.languages,
  })),
  teams: [
    aTeam('jarvisydan', 'expert-team', ['etela-savo']),
    aTeam('saimaankaari', 'ot-centre', ['yta-ita'], { strengths: ['nepsy'] }),
    aTeam('majakka', 'ot-centre', ['yta-etela'], {
      strengths: ['lapsikaappaus'],
    }),
    aTeam('yhteystiimi-etela-savo', 'contact-team', ['etela-savo']),
    aTeam('koordinaatio-ita', 'coordination-team', ['yta-ita']),
    aTeam('koordinaatio-suomi', 'coordination-team', ['yta-ita', 'yta-etela']),
  ],
  networks: [],
  services: [
    aService('haastavat-erot', 'jarvisydan', ['etela-savo']),
    aService('eroneuvonta', 'jarvisydan', ['etela-savo'], {
      opening: { state: 'paused', until: '2027-01-07' },
    }),
    aService('ot-tuki-ita', 'saimaankaari', ['yta-ita'], {
      phenomena: ['nepsy', 'toiminnalliset'],
    }),
    aService('ot-tuki-etela', 'majakka', ['yta-etela'], {
      phenomena: ['lapsikaappaus'],
      promise: 3,
    }),
    aService('digipolku', 'saimaankaari', [], { phenomena: ['adhd'] }),
  ],
};

import type { Localized } from '@tukiverkko/plugin-expert-network-common';

/** Where a county stands on the map, and the letters for where its name has no room. */
export interface CountyTile {
  readonly column: number;
  readonly row: number;
  readonly codes: { readonly fi: string; readonly sv: string };
}

/** The counties and Helsinki on five columns and seven rows, by slug. HUS is not a place of its own. */
// prettier-ignore
export const countyTiles: Readonly<Record<string, CountyTile>> = {
  'lappi': tile(3, 1, 'LAP', 'LAP'),
  'keski-pohjanmaa': tile(2, 2, 'KEP', 'MÖB'),
  'pohjois-pohjanmaa': tile(3, 2, 'POP', 'NÖB'),
  'kainuu': tile(4, 2, 'KAI', 'KAJ'),

  'pohjanmaa': tile(1, 3, 'POH', 'ÖSB'),
  'satakunta': tile(1, 4, 'SAT', 'SAT'),
  'varsinais-suomi': tile(1, 5, 'VSU', 'EGF'),

  'etela-pohjanmaa': tile(2, 3, 'EPO', 'SÖB'),
  'pirkanmaa': tile(2, 4, 'PIR', 'BIR'),
  'kanta-hame': tile(2, 5, 'KHÄ', 'ETA'),

  'keski-suomi': tile(3, 3, 'KSU', 'MFI'),
  'pohjois-savo': tile(4, 3, 'PSA', 'NSA'),
  'pohjois-karjala': tile(5, 3, 'PKA', 'NKA'),
  'etela-savo': tile(4, 4, 'ESA', 'SSA'),

  'paijat-hame': tile(3, 5, 'PHÄ', 'PTA'),
  'kymenlaakso': tile(4, 5, 'KYM', 'KYM'),
  'etela-karjala': tile(5, 5, 'EKA', 'SKA'),
  'lansi-uusimaa': tile(2, 6, 'LUU', 'VNY'),
  'keski-uusimaa': tile(3, 6, 'KUU', 'MNY'),
  'vantaa-kerava': tile(4, 6, 'VAK', 'VAK'),
  'ita-uusimaa': tile(5, 6, 'IUU', 'ÖNY'),
  'helsinki': tile(3, 7, 'HEL', 'HFS'),
};

/** The cell where the short name of an area is written, beside its counties. */
export interface AreaPlace {
  readonly column: number;
  readonly row: number;
  /** The whole name has no room in a cell. */
  readonly names: Localized;
}

/** The collaborative areas by slug, north first. */
// prettier-ignore
export const areaPlaces: Readonly<Record<string, AreaPlace>> = {
  'yta-pohjoinen': { column: 4, row: 1, names: { fi: 'Pohjois-Suomi', sv: 'Norra Finland', en: 'Northern Finland' } },
  'yta-lansi': { column: 1, row: 2, names: { fi: 'Länsi-Suomi', sv: 'Västra Finland', en: 'Western Finland' } },
  'yta-sisa': { column: 3, row: 4, names: { fi: 'Sisä-Suomi', sv: 'Inre Finland', en: 'Inland Finland' } },
  'yta-ita': { column: 5, row: 4, names: { fi: 'Itä-Suomi', sv: 'Östra Finland', en: 'Eastern Finland' } },
  'yta-etela': { column: 4, row: 7, names: { fi: 'Etelä-Suomi', sv: 'Södra Finland', en: 'Southern Finland' } },
};

function tile(column: number, row: number, fi: string, sv: string): CountyTile {
  return { column, row, codes: { fi, sv } };
}

import type {
  CoverageResponse,
  FindItem,
  FindResponse,
  Localized,
  RegionSummary,
} from '@tukiverkko/plugin-expert-network-common';

/** When the directory was read. */
export const directoryAt = '2026-11-22T12:05:00Z';

/** One name for all languages. */
export const named = (name: string): Localized => ({
  fi: name,
  sv: name,
  en: name,
});

/** A result with everything usual about it. */
export function anItem(item: Partial<FindItem> = {}): FindItem {
  return {
    service: 'consultationservice:default/haastavat-erot',
    name: {
      fi: 'Haastavat erot',
      sv: 'Svåra separationer',
      en: 'Difficult separations',
    },
    team: 'group:default/jarvisydan',
    teamName: named('Järvisydän'),
    regionNames: [{ fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' }],
    opening: { state: 'open' },
    promise: 5,
    languages: ['fi'],
    modes: ['etatapaaminen'],
    phenomena: ['vaino'],
    reasons: [
      {
        fi: 'palvelee aluetta Etelä-Savo',
        sv: 'betjänar området Södra Savolax',
        en: 'serves South Savo',
      },
      {
        fi: 'vastaa 5 arkipäivässä',
        sv: 'svarar inom 5 vardagar',
        en: 'answers in 5 working days',
      },
    ],
    form: 'consultation-request',
    ...item,
  };
}

/** An answer with one hit in the own county. */
export function anAnswer(answer: Partial<FindResponse> = {}): FindResponse {
  return {
    directoryAt,
    region: {
      slug: 'etela-savo',
      name: { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' },
    },
    understood: [],
    rest: '',
    didYouMean: [],
    notices: [],
    count: 1,
    groups: [{ id: 'own-county', items: [anItem()] }],
    nearest: [],
    ended: [],
    networks: [],
    activities: [],
    facets: {
      phenomena: {},
      expertise: {},
      clientGroups: {},
      modes: { etatapaaminen: 9, puhelin: 2 },
      languages: { fi: 9, sv: 3 },
      levels: { vaativin: 9 },
    },
    ...answer,
  };
}

/** A coverage of two phenomena in two counties, with one gap. */
export function aCoverage(
  coverage: Partial<CoverageResponse> = {},
): CoverageResponse {
  return {
    directoryAt,
    counties: [
      {
        slug: 'etela-savo',
        name: { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' },
        area: 'yta-ita',
      },
      {
        slug: 'kainuu',
        name: { fi: 'Kainuu', sv: 'Kajanaland', en: 'Kainuu' },
        area: 'yta-pohjoinen',
      },
    ],
    rows: [
      { phenomenon: 'vaino', cells: ['own', 'none'] },
      { phenomenon: 'vaativa-ero', cells: ['area', 'national'] },
    ],
    gaps: 1,
    ...coverage,
  };
}

/** A county with everything usual about it. */
export function aRegion(region: Partial<RegionSummary> = {}): RegionSummary {
  const slug = region.slug ?? 'etela-savo';
  return {
    ref: `region:default/${slug}`,
    slug,
    name: { fi: 'Etelä-Savo', sv: 'Södra Savolax', en: 'South Savo' },
    type: 'wellbeing-services-county',
    area: 'yta-ita',
    languages: ['fi'],
    units: 3,
    services: 7,
    networks: 1,
    ...region,
  };
}

/** Two collaborative areas with a county each, and HUS. */
export const someRegions: readonly RegionSummary[] = [
  aRegion({
    slug: 'yta-ita',
    type: 'collaborative-area',
    area: null,
    name: {
      fi: 'Itä-Suomen yhteistyöalue',
      sv: 'Östra Finlands samarbetsområde',
      en: 'Eastern Finland collaborative area',
    },
  }),
  aRegion({
    slug: 'yta-pohjoinen',
    type: 'collaborative-area',
    area: null,
    name: {
      fi: 'Pohjois-Suomen yhteistyöalue',
      sv: 'Norra Finlands samarbetsområde',
      en: 'Northern Finland collaborative area',
    },
  }),
  aRegion(),
  aRegion({
    slug: 'kainuu',
    area: 'yta-pohjoinen',
    name: { fi: 'Kainuu', sv: 'Kajanaland', en: 'Kainuu' },
    units: 1,
    services: 0,
  }),
  aRegion({
    slug: 'hus',
    type: 'joint-authority',
    area: 'yta-etela',
    name: named('HUS'),
    units: 2,
  }),
];

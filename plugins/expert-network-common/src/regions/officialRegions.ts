import type { RegionType } from '../directory/Directory';
import type { Localized } from '../Localized';

/** A region as the authorities define it: the source of the catalogue's `Region` entities. */
export interface OfficialRegion {
  readonly slug: string;
  readonly type: RegionType;
  /** Statistics Finland's code of the wellbeing services county; areas and HUS have none. */
  readonly code?: string;
  /** Slug of the collaborative area. */
  readonly parent?: string;
  /** The name in running text and lists. */
  readonly names: Localized;
  readonly officialNames: Localized;
  readonly languages: readonly string[];
  readonly population?: number;
}

/** Where the figures and the names come from, kept beside them in the catalogue. */
export const regionSources = {
  population: {
    date: '2025-12-31',
    source: 'Statistics Finland, Kuntien avainluvut (M411), summed by county',
  },
  names:
    'Valtioneuvoston asetus 91/2022; Tilastokeskus, hyvinvointialueluokitus',
} as const;

// Names of areas in English are in common use; no law fixes them. Åland stands outside this structure.
// prettier-ignore
const areas: readonly OfficialRegion[] = [
  area('yta-etela', 'Etelä-Suomen yhteistyöalue', 'Södra Finlands samarbetsområde', 'Southern Finland collaborative area', ['fi', 'sv']),
  area('yta-ita', 'Itä-Suomen yhteistyöalue', 'Östra Finlands samarbetsområde', 'Eastern Finland collaborative area', ['fi']),
  area('yta-sisa', 'Sisä-Suomen yhteistyöalue', 'Inre Finlands samarbetsområde', 'Inland Finland collaborative area', ['fi']),
  area('yta-lansi', 'Länsi-Suomen yhteistyöalue', 'Västra Finlands samarbetsområde', 'Western Finland collaborative area', ['fi', 'sv']),
  area('yta-pohjoinen', 'Pohjois-Suomen yhteistyöalue', 'Norra Finlands samarbetsområde', 'Northern Finland collaborative area', ['fi', 'sv', 'se', 'smn', 'sms']),
];

// prettier-ignore
const counties: readonly OfficialRegion[] = [
  county('01', 'ita-uusimaa', 'yta-etela', ['Itä-Uusimaa', 'Östra Nyland', 'East Uusimaa'], ['Itä-Uudenmaan hyvinvointialue', 'Östra Nylands välfärdsområde'], ['fi', 'sv'], 99584),
  county('02', 'keski-uusimaa', 'yta-etela', ['Keski-Uusimaa', 'Mellersta Nyland', 'Central Uusimaa'], ['Keski-Uudenmaan hyvinvointialue', 'Mellersta Nylands välfärdsområde'], ['fi'], 207551),
  county('03', 'lansi-uusimaa', 'yta-etela', ['Länsi-Uusimaa', 'Västra Nyland', 'West Uusimaa'], ['Länsi-Uudenmaan hyvinvointialue', 'Västra Nylands välfärdsområde'], ['fi', 'sv'], 506379),
  county('04', 'vantaa-kerava', 'yta-etela', ['Vantaa ja Kerava', 'Vanda och Kervo', 'Vantaa and Kerava'], ['Vantaan ja Keravan hyvinvointialue', 'Vanda och Kervo välfärdsområde'], ['fi', 'sv'], 291723),
  county('05', 'varsinais-suomi', 'yta-lansi', ['Varsinais-Suomi', 'Egentliga Finland', 'Southwest Finland'], ['Varsinais-Suomen hyvinvointialue', 'Egentliga Finlands välfärdsområde'], ['fi', 'sv'], 497800),
  county('06', 'satakunta', 'yta-lansi', ['Satakunta', 'Satakunta', 'Satakunta'], ['Satakunnan hyvinvointialue', 'Satakunta välfärdsområde'], ['fi'], 210112),
  county('07', 'kanta-hame', 'yta-sisa', ['Kanta-Häme', 'Egentliga Tavastland', 'Kanta-Häme'], ['Kanta-Hämeen hyvinvointialue', 'Egentliga Tavastlands välfärdsområde'], ['fi'], 168957),
  county('08', 'pirkanmaa', 'yta-sisa', ['Pirkanmaa', 'Birkaland', 'Pirkanmaa'], ['Pirkanmaan hyvinvointialue', 'Birkalands välfärdsområde'], ['fi'], 548910),
  county('09', 'paijat-hame', 'yta-etela', ['Päijät-Häme', 'Päijänne-Tavastland', 'Päijät-Häme'], ['Päijät-Hämeen hyvinvointialue', 'Päijänne-Tavastlands välfärdsområde'], ['fi'], 204522),
  county('10', 'kymenlaakso', 'yta-etela', ['Kymenlaakso', 'Kymmenedalen', 'Kymenlaakso'], ['Kymenlaakson hyvinvointialue', 'Kymmenedalens välfärdsområde'], ['fi', 'sv'], 156198),
  county('11', 'etela-karjala', 'yta-etela', ['Etelä-Karjala', 'Södra Karelen', 'South Karelia'], ['Etelä-Karjalan hyvinvointialue', 'Södra Karelens välfärdsområde'], ['fi'], 124238),
  county('12', 'etela-savo', 'yta-ita', ['Etelä-Savo', 'Södra Savolax', 'South Savo'], ['Etelä-Savon hyvinvointialue', 'Södra Savolax välfärdsområde'], ['fi'], 128144),
  county('13', 'pohjois-savo', 'yta-ita', ['Pohjois-Savo', 'Norra Savolax', 'North Savo'], ['Pohjois-Savon hyvinvointialue', 'Norra Savolax välfärdsområde'], ['fi'], 248512),
  county('14', 'pohjois-karjala', 'yta-ita', ['Pohjois-Karjala', 'Norra Karelen', 'North Karelia'], ['Pohjois-Karjalan hyvinvointialue', 'Norra Karelens välfärdsområde'], ['fi'], 161418),
  county('15', 'keski-suomi', 'yta-ita', ['Keski-Suomi', 'Mellersta Finland', 'Central Finland'], ['Keski-Suomen hyvinvointialue', 'Mellersta Finlands välfärdsområde'], ['fi'], 273731),
  county('16', 'etela-pohjanmaa', 'yta-sisa', ['Etelä-Pohjanmaa', 'Södra Österbotten', 'South Ostrobothnia'], ['Etelä-Pohjanmaan hyvinvointialue', 'Södra Österbottens välfärdsområde'], ['fi'], 189474),
  county('17', 'pohjanmaa', 'yta-lansi', ['Pohjanmaa', 'Österbotten', 'Ostrobothnia'], ['Pohjanmaan hyvinvointialue', 'Österbottens välfärdsområde'], ['sv', 'fi'], 179555),
  county('18', 'keski-pohjanmaa', 'yta-pohjoinen', ['Keski-Pohjanmaa', 'Mellersta Österbotten', 'Central Ostrobothnia'], ['Keski-Pohjanmaan hyvinvointialue', 'Mellersta Österbottens välfärdsområde'], ['fi', 'sv'], 67498),
  county('19', 'pohjois-pohjanmaa', 'yta-pohjoinen', ['Pohjois-Pohjanmaa', 'Norra Österbotten', 'North Ostrobothnia'], ['Pohjois-Pohjanmaan hyvinvointialue', 'Norra Österbottens välfärdsområde'], ['fi'], 417939),
  county('20', 'kainuu', 'yta-pohjoinen', ['Kainuu', 'Kajanaland', 'Kainuu'], ['Kainuun hyvinvointialue', 'Kajanalands välfärdsområde'], ['fi'], 69193),
  county('21', 'lappi', 'yta-pohjoinen', ['Lappi', 'Lappland', 'Lapland'], ['Lapin hyvinvointialue', 'Lapplands välfärdsområde'], ['fi', 'se', 'smn', 'sms'], 176215),
];

const others: readonly OfficialRegion[] = [
  {
    slug: 'helsinki',
    type: 'city',
    code: '90',
    parent: 'yta-etela',
    names: { fi: 'Helsinki', sv: 'Helsingfors', en: 'Helsinki' },
    officialNames: {
      fi: 'Helsingin kaupunki',
      sv: 'Helsingfors stad',
      en: 'City of Helsinki',
    },
    languages: ['fi', 'sv'],
    population: 694392,
  },
  {
    slug: 'hus',
    type: 'joint-authority',
    parent: 'yta-etela',
    names: { fi: 'HUS', sv: 'HUS', en: 'HUS' },
    officialNames: {
      fi: 'HUS-yhtymä',
      sv: 'HUS-sammanslutningen',
      en: 'HUS Group (joint authority)',
    },
    languages: ['fi', 'sv'],
  },
];

/** The five collaborative areas, the 21 wellbeing services counties, Helsinki and HUS. */
export const officialRegions: readonly OfficialRegion[] = [
  ...areas,
  ...counties,
  ...others,
];

/** The regions one works in and asks from: counties, Helsinki and HUS, in the official order. */
export const countyRegions: readonly OfficialRegion[] = [
  ...counties,
  ...others,
];

function area(
  slug: string,
  fi: string,
  sv: string,
  en: string,
  languages: readonly string[],
): OfficialRegion {
  const names = { fi, sv, en };
  return {
    slug,
    type: 'collaborative-area',
    names,
    officialNames: names,
    languages,
  };
}

function county(
  code: string,
  slug: string,
  parent: string,
  [fi, sv, en]: readonly [string, string, string],
  [officialFi, officialSv]: readonly [string, string],
  languages: readonly string[],
  population: number,
): OfficialRegion {
  return {
    slug,
    type: 'wellbeing-services-county',
    code,
    parent,
    names: { fi, sv, en },
    officialNames: {
      fi: officialFi,
      sv: officialSv,
      en: `Wellbeing services county of ${en}`,
    },
    languages,
    population,
  };
}

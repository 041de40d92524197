import { findIdentityCodes } from './identityCodes';

/** What a person could be known by, in the order it is told. */
export const personalDetailKinds = [
  'identity-code',
  'name',
  'birth-date',
  'phone',
  'email',
  'address',
  'school',
  'account',
  'plate',
] as const;

export type PersonalDetailKind = (typeof personalDetailKinds)[number];

/** Where something stands that a person could be known by. Never what it says. */
export interface PersonalDetail {
  readonly kind: PersonalDetailKind;
  /** From 1. */
  readonly line: number;
}

const capital = "\\p{Lu}[\\p{Ll}\u2019']+(?:-\\p{Lu}\\p{Ll}+)*";
/** Who somebody is to a child, as professionals write it in Finnish, Swedish and English. */
const roles = [
  ...['äiti', 'äidin', 'isä', 'isän', 'poika', 'pojan', 'tytär', 'tyttären'],
  ...['veli', 'veljen', 'sisko', 'siskon', 'mummo', 'ukki', 'kummi'],
  ...['opettaja', 'opettajan', 'rehtori', 'kuraattori', 'lääkäri', 'ohjaaja'],
  ...['mor', 'mamma', 'far', 'pappa', 'son', 'dotter', 'bror', 'syster'],
  ...['läraren', 'rektor', 'kuratorn', 'läkaren'],
  ...['mother', 'mum', 'father', 'dad', 'daughter', 'brother', 'sister'],
  ...['teacher', 'principal'],
];
/** Two capitals in a row that name no person: what stands behind them says so. */
const institutions = [
  ...['yliopisto', 'sairaal', 'keskus', 'keskuks', 'koulu', 'lukio', 'kaupun'],
  ...['kunta', 'kunna', 'alue', 'virasto', 'verkosto', 'ryhmä', 'talo'],
  ...['säätiö', 'liitto', 'universitet', 'sjukhus', 'centr', 'skola', 'stad'],
  ...['kommun', 'område', 'nätverk', 'förbund', 'stiftelse', 'university'],
  ...['hospital', 'center', 'county', 'network', 'school', 'city'],
]
  .flatMap(bothCases)
  .join('|');
const noInstitution = `(?![\\p{L}-]*(?:${institutions}))`;

const patterns: Readonly<
  Record<Exclude<PersonalDetailKind, 'identity-code'>, readonly RegExp[]>
> = {
  name: [
    new RegExp(
      `(?<!\\p{L})${capital}[ \\t]+${noInstitution}${capital}(?!\\p{L})(?![ \\t]+\\p{L}*(?:${institutions}))`,
      'gu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:${roles
        .flatMap(bothCases)
        .join('|')})[ \\t]+${noInstitution}${capital}`,
      'gu',
    ),
  ],
  'birth-date': [
    /(?<!\p{L})(?:synt\.?|syntynyt|s\.|född|f\.|born|hetu|personbeteckning)[ \t]*:?[ \t]*\d{1,2}[.]?[ \t]?\d{1,2}[.]?[ \t]?\d{2,4}(?!\d)/giu,
  ],
  phone: [/(?<![\d.+])(?:\+358|0)(?:[ \t-]?\d){7,11}(?!\.?\d)/g],
  email: [/[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  address: [
    /(?<!\p{L})\p{Lu}[\p{Ll}-]*(?:katu|kadun|tie|tien|kuja|polku|gatan|vägen|gränden|stigen)\p{Ll}{0,3}[ \t]+\d{1,3}(?!\.?\d)/gu,
    /(?<!\d)\d{5}[ \t]+\p{Lu}[\p{L}]{2,}/gu,
  ],
  school: [
    /(?<!\p{L})\p{Lu}[\p{Ll}-]+n[ \t]+(?:ala|ylä)?(?:koulu|lukio|päiväko(?:ti|di))\p{Ll}*/gu,
    /(?<!\p{L})\p{Lu}[\p{Ll}-]+s?[ \t]+(?:skola|gymnasium|daghem|school|kindergarten)\p{Ll}*/gu,
  ],
  account: [/(?<!\p{L})FI\d{2}(?:[ \t]?\d{4}){3}[ \t]?\d{2}(?!\d)/giu],
  plate: [/(?<![\p{L}\d-])\p{Lu}{3}-\d{3}(?![\p{L}\d-])/gu],
};

/**
 * Finds what a person could be known by in a text that should be about nobody in particular: one place of each
 * kind, the first. It is a suspicion: names of places and of people look alike, so it may warn and never refuse.
 */
export function findPersonalDetails(text: string): readonly PersonalDetail[] {
  return personalDetailKinds.flatMap(kind => {
    const line =
      kind === 'identity-code'
        ? suspectedCode(text)
        : firstLine(text, patterns[kind]);
    return line === undefined ? [] : [{ kind, line }];
  });
}

function suspectedCode(text: string): number | undefined {
  const { certain, suspected } = findIdentityCodes(text);
  return [...certain, ...suspected][0]?.line;
}

function firstLine(text: string, among: readonly RegExp[]): number | undefined {
  const starts = among
    .map(pattern => text.search(pattern))
    .filter(at => at >= 0);
  if (starts.length === 0) return undefined;
  return text.slice(0, Math.min(...starts)).split(/\r\n|\r|\n/).length;
}

function bothCases(word: string): readonly string[] {
  return [word, word[0].toLocaleUpperCase('fi') + word.slice(1)];
}

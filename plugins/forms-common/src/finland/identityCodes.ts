import { dayNumber } from './calendarDate';

/** Where something that looks like a Finnish personal identity code stands in a text. Never the code itself. */
export interface IdentityCodePlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly length: number;
}

/** `certain`: the check character fits. `suspected`: everything but the check character fits. */
export interface IdentityCodes {
  readonly certain: readonly IdentityCodePlace[];
  readonly suspected: readonly IdentityCodePlace[];
}

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** The signs since 2023: several stand for the same century (https://dvv.fi/hetu-uudistus). */
const centuries: Readonly<Record<string, string>> = { '+': '18' };
const centuryOf = (sign: string): string =>
  centuries[sign] ?? ('-YXWVU'.includes(sign) ? '19' : '20');

/** What people and word processors write instead of the sign: hyphens, dashes and the minus. */
const dashes = /[\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/** At most two spaces or tabs inside the code, never a line break. */
const gap = '[ \\t\\u00a0\\u2007\\u202f\\u200b]{0,2}';
const code = [
  '([0-3]',
  '\\d',
  '[01]',
  '\\d',
  '\\d',
  '\\d)',
  '([-+YXWVUA-F])',
  '(\\d',
  '\\d',
  '\\d)',
  '([0-9A-FHJ-NPR-Y])',
].join(gap);
const candidates = new RegExp(
  `(?<![0-9A-Za-z\u00c0-\u024f])${code}(?![0-9A-Za-z\u00c0-\u024f])`,
  'gi',
);
const anySixDigits = /\d[^\n]{0,10}\d/;

/** Finds Finnish personal identity codes in a text, also with spaces inside and other dashes. */
export function findIdentityCodes(text: string): IdentityCodes {
  const certain: IdentityCodePlace[] = [];
  const suspected: IdentityCodePlace[] = [];
  if (!anySixDigits.test(text)) return { certain, suspected };

  const plain = text.replace(dashes, '-');
  for (const match of plain.matchAll(candidates)) {
    const [birth, sign, number, check] = match
      .slice(1)
      .map(part => part.replace(/[^0-9A-Za-z+-]/g, '').toUpperCase());
    if (isBirthDate(birth, sign)) {
      const fits = checkCharacters[Number(birth + number) % 31] === check;
      (fits ? certain : suspected).push(
        placeOf(plain, match.index, match[0].length),
      );
    }
  }
  return { certain, suspected };
}

function isBirthDate(birth: string, sign: string): boolean {
  const [day, month, year] = [
    birth.slice(0, 2),
    birth.slice(2, 4),
    birth.slice(4),
  ];
  return dayNumber(`${centuryOf(sign)}${year}-${month}-${day}`) !== undefined;
}

function placeOf(
  text: string,
  index: number,
  length: number,
): IdentityCodePlace {
  const before = text.slice(0, index).split(/\r\n|\r|\n/);
  return {
    line: before.length,
    column: before[before.length - 1].length + 1,
    length,
  };
}

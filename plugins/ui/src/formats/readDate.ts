const words: Readonly<Record<string, number>> = {
  tänään: 0,
  idag: 0,
  'i dag': 0,
  today: 0,
  huomenna: 1,
  imorgon: 1,
  'i morgon': 1,
  tomorrow: 1,
};

const patterns: readonly [
  RegExp,
  (m: readonly string[], today: string) => string | undefined,
][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, m => toDate(m[1], m[2], m[3])],
  [/^(\d{1,2})[./](\d{1,2})[./](\d{4})$/, m => toDate(m[3], m[2], m[1])],
  [/^(\d{1,2})[./](\d{1,2})[./](\d{2})$/, m => toDate(`20${m[3]}`, m[2], m[1])],
  [
    /^(\d{1,2})[./](\d{1,2})[./]?$/,
    (m, today) => toDate(today.slice(0, 4), m[2], m[1]),
  ],
  [/^(\d{2})(\d{2})(\d{2})$/, m => toDate(`20${m[3]}`, m[2], m[1])],
  [/^(\d{2})(\d{2})(\d{4})$/, m => toDate(m[3], m[2], m[1])],
  [/^\+(\d{1,3})$/, (m, today) => addDays(today, Number(m[1]))],
];

/**
 * Reads a date as people type it: `22.11.2026`, `22.11.`, `221126`, `tänään`, `+7`.
 * Returns `YYYY-MM-DD`, or undefined when it is not a date. `today` is the local date, the year of short forms.
 */
export function readDate(text: string, today: string): string | undefined {
  const typed = text.trim().toLocaleLowerCase('fi').replace(/\s+/g, ' ');
  if (Object.hasOwn(words, typed)) return addDays(today, words[typed]);

  const compact = typed.replace(/ /g, '');
  for (const [pattern, toIso] of patterns) {
    const match = pattern.exec(compact);
    if (match) return toIso(match, today);
  }
  return undefined;
}

function toDate(year: string, month: string, day: string): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // The 31st of February rolls over to March instead of failing, so the round trip decides.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
    ? iso
    : undefined;
}

function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

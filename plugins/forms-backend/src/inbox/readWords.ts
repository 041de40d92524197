import { readReference } from '@tukiverkko/plugin-forms-common';

/** What somebody looks for: one of these references, or cases with all of these words in their metadata. */
export type Sought =
  | { readonly references: readonly string[] }
  | { readonly words: readonly string[] };

/** How far back a reference without its year is looked for. */
const yearsBack = 10;
const mostWords = 6;

/** Understands a reference however it is typed, also without its beginning; else the words as they are. */
export function readWords(typed: string, thisYear: number): Sought {
  const whole = readReference(typed);
  if (whole) return { references: [whole] };
  if (/^\W*\w{6}$/.test(typed.trim())) {
    const end = typed.trim().slice(-6);
    // The check character covers the year, so hardly more than one of them fits.
    const references = Array.from({ length: yearsBack }, (_, back) =>
      readReference(`OT-${thisYear - back}-${end}`),
    ).filter(reference => reference !== undefined);
    if (references.length > 0) return { references };
  }
  return { words: typed.split(/\s+/).filter(Boolean).slice(0, mostWords) };
}

import { useMemo, useState } from 'react';
import type { TranslationRow } from '@tukiverkko/plugin-forms-common/building';

/** Which texts are looked at. */
export interface TranslationLook {
  readonly show: 'all' | 'missing' | 'stale' | 'unreviewed';
  /** Id of a page; every page without. */
  readonly page?: string;
  /** The languages that are looked at. */
  readonly languages: readonly string[];
}

const isLike = (row: TranslationRow, { languages, show }: TranslationLook) =>
  show === 'all' ||
  languages.some(language => {
    const state = row.translations[language]?.state;
    return show === 'unreviewed'
      ? state !== 'missing' && state !== 'reviewed'
      : state === show;
  });

/**
 * The rows that are looked at. A text that was missing stays where it is while it is translated, until one looks at
 * others: a row that went away under one's hands would take the next one's place.
 */
export function useShownRows(
  rows: readonly TranslationRow[],
  look: TranslationLook,
): readonly TranslationRow[] {
  const name = JSON.stringify(look);
  const [kept, setKept] = useState({ name: '', keys: new Set<string>() });
  let { keys } = kept;
  if (kept.name !== name) {
    keys = new Set(rows.filter(row => isLike(row, look)).map(row => row.key));
    setKept({ name, keys });
  }
  const { page, show } = look;
  return useMemo(
    () =>
      rows.filter(
        row =>
          (page === undefined || row.page === page) &&
          (show === 'all' || keys.has(row.key)),
      ),
    [keys, page, rows, show],
  );
}

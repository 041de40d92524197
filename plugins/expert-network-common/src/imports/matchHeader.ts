import { foldName } from './foldName';
import type { ListColumn } from './ListColumn';

/** Where the value of a field comes from: a column of the list, counted from 0, or one value for every row. */
export type FieldSource =
  | { readonly column: number }
  | { readonly value: string };

/** Which field is read from where. A field that is not here is left as it is. */
export type ListMapping = Readonly<Record<string, FieldSource>>;

/** Headers that we write ourselves when bad rows are handed back; they are never fields. */
export const reasonHeaders = ['Syy', 'Orsak', 'Reason'] as const;

/** Headers of the number a handed-back row had. */
export const rowHeaders = ['Rivi', 'Rad', 'Row'] as const;

/**
 * The mapping that the headers say themselves: by the id of a field, or by what it is called in any language.
 * Of two headers that say the same the first is taken, and the other is shown as not taken.
 */
export function matchHeader(
  header: readonly string[],
  columns: readonly ListColumn[],
): ListMapping {
  const folded = header.map(foldName);
  const placeOf = (names: readonly string[]) => {
    const known = names.map(foldName);
    return folded.findIndex(name => name !== '' && known.includes(name));
  };
  return Object.fromEntries(
    columns.flatMap(({ field, label, alsoCalled }) => {
      const exact = header.indexOf(field);
      const named = placeOf([label.fi, label.sv, label.en, field]);
      const places = [exact, named, placeOf(alsoCalled)];
      const column = places.find(place => place >= 0);
      return column === undefined ? [] : [[field, { column }]];
    }),
  );
}

/** Places of the columns that nothing is read from, without those we wrote ourselves. */
export function unusedColumns(
  header: readonly string[],
  mapping: ListMapping,
): readonly number[] {
  const used = new Set(
    Object.values(mapping).map(source =>
      'column' in source ? source.column : -1,
    ),
  );
  const ours = [...reasonHeaders, ...rowHeaders].map(foldName);
  return header.flatMap((name, at) =>
    used.has(at) || ours.includes(foldName(name)) ? [] : [at],
  );
}

/** Fields without which no new record can be made, and which nothing is read from. */
export function missingColumns(
  columns: readonly ListColumn[],
  mapping: ListMapping,
): readonly ListColumn[] {
  return columns.filter(
    ({ field, required }) => required && !Object.hasOwn(mapping, field),
  );
}

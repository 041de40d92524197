import { dateOf, dayNumber } from '../finland/calendarDate';
import { cellsOf } from './cells';
import type {
  FieldSchema,
  FormDefinition,
  Sensitivity,
} from './FormDefinition';
import { resolveField } from './resolveField';

/** What is erased of a submission on a day: some fields, or all that is left of it. */
export interface Erasure {
  readonly on: string;
  readonly fields: readonly string[] | 'all';
}

const orderOfSensitivity: readonly Sensitivity[] = [
  'none',
  'indirect',
  'identifying',
  'special',
];

/** A date (YYYY-MM-DD) so much later: `P1Y`, `P6M`, `P90D`. A month without that day ends on its last. */
export function after(date: string, period: string): string {
  const [, amount, unit] = /^P(\d+)([YMD])$/.exec(period) ?? [];
  const day = dayNumber(date);
  if (amount === undefined || day === undefined) return date;
  if (unit === 'D') return dateOf(day + Number(amount));
  const months =
    Number(date.slice(0, 4)) * 12 +
    (Number(date.slice(5, 7)) - 1) +
    Number(amount) * (unit === 'Y' ? 12 : 1);
  const start = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String(
    (months % 12) + 1,
  ).padStart(2, '0')}`;
  const wanted = Number(date.slice(8));
  const fitting = [wanted, 30, 29, 28].find(
    one =>
      one <= wanted && dayNumber(`${start}-${String(one).padStart(2, '0')}`),
  );
  return `${start}-${String(fitting ?? 28).padStart(2, '0')}`;
}

/** The most sensitive of a field and, in a group, of its cells. */
export function sensitivityOf(field: FieldSchema): Sensitivity {
  const all = [field, ...Object.values(cellsOf(field)?.properties ?? {})].map(
    one => orderOfSensitivity.indexOf(one['x-sensitivity'] ?? 'none'),
  );
  return orderOfSensitivity[Math.max(...all)];
}

/** What is erased when of a submission that was closed on a day, the earliest first. */
export function erasures(
  { data, retention }: FormDefinition,
  closed: string,
): readonly Erasure[] {
  const { submission, bySensitivity = {} } = retention;
  const early = Object.entries(bySensitivity).map(
    ([sensitivity, period]): Erasure => ({
      on: after(closed, period),
      fields: Object.entries(data.properties)
        .filter(
          ([, field]) =>
            sensitivityOf(resolveField(field, data.$defs) ?? field) ===
            sensitivity,
        )
        .map(([id]) => id),
    }),
  );
  return [
    ...early.filter(({ fields }) => fields.length > 0),
    { on: after(closed, submission), fields: 'all' as const },
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
}

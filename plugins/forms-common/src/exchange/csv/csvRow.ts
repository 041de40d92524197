import { canonicalJson } from '../../definition/canonicalJson';
import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { isPlainObject } from '../../definition/jsonGuard';
import { resolveField } from '../../definition/resolveField';
import type { Answers, Evaluation } from '../../evaluate/Evaluation';

/** What one row of a table is made of. */
export interface CsvSubmission {
  readonly answers: Answers;
  readonly evaluation: Pick<Evaluation, 'scores' | 'bands' | 'flags'>;
}

interface Column {
  readonly name: string;
  readonly value: (submission: CsvSubmission) => unknown;
}

/** One line of a table: what a form asks has one column each, a matrix one for each row, rows are one cell as JSON. */
function columnsOf({
  data,
  pages,
  scores = [],
  flags = [],
}: FormDefinition): Column[] {
  const columnsOfField = (id: string): Column[] => {
    const field: FieldSchema = data.properties[id] ?? {};
    const { type, properties = {} } = resolveField(field, data.$defs) ?? {};
    if (type !== 'object')
      return [{ name: id, value: ({ answers }) => answers[id] }];
    return Object.keys(properties).map(row => ({
      name: `${id}.${row}`,
      value: ({ answers }) => {
        const matrix = answers[id];
        return isPlainObject(matrix) ? matrix[row] : undefined;
      },
    }));
  };
  return [
    // In the order they are asked: that of the members of a schema says nothing.
    ...pages.flatMap(page => page.fields).flatMap(columnsOfField),
    ...scores.flatMap(({ id }): Column[] => [
      {
        name: `$score.${id}`,
        value: ({ evaluation }) => evaluation.scores[id],
      },
      { name: `$band.${id}`, value: ({ evaluation }) => evaluation.bands[id] },
    ]),
    ...(flags.length > 0
      ? [
          {
            name: '$flags',
            value: ({ evaluation }: CsvSubmission) => evaluation.flags,
          },
        ]
      : []),
  ];
}

/** A spreadsheet takes a cell that begins so for a formula, and would run what somebody typed into a form. */
const formula = /^[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/u;

/** A text as it stands in a cell, so that no spreadsheet runs it. */
export const defused = (text: string): string =>
  formula.test(text) ? `'${text}` : text;

/** The text of a cell that was defused. */
export const undefused = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const isPlainList =
    Array.isArray(value) && value.every(one => typeof one !== 'object');
  return isPlainList ? value.join('; ') : canonicalJson(value);
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  // A number cannot be a formula, though it may begin with a minus.
  if (typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  const text = defused(textOf(value));
  return /[",\r\n;\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Values as one line of a table, as RFC 4180 has it, its end included; no cell of it is taken for a formula. */
export const csvLine = (values: readonly unknown[]): string =>
  `${values.map(cell).join(',')}\r\n`;

/** The first line of a table of submissions: the names of its columns. Columns of the caller's own come before. */
export const csvHeader = (
  definition: FormDefinition,
  own: readonly string[] = [],
): string =>
  csvLine([...own, ...columnsOf(definition).map(column => column.name)]);

/** One submission as one line. `own` are the values of the caller's columns: reference, day, state. */
export const csvRow = (
  definition: FormDefinition,
  submission: CsvSubmission,
  own: readonly unknown[] = [],
): string =>
  csvLine([
    ...own,
    ...columnsOf(definition).map(column => column.value(submission)),
  ]);

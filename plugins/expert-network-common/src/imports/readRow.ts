import type { JsonValue } from '@backstage/types';
import type { RecordType } from '../records/RecordType';
import type { ImportProblem } from './ImportProblem';
import type { KnownNames } from './KnownNames';
import { refColumn } from './ListColumn';
import type { FieldSource, ListMapping } from './matchHeader';
import { readCell } from './readCell';

/** What a cell says to take a value away. An empty cell leaves it as it is. */
export const emptied = '-';

/** A row read by itself: what it says of each field, before it is compared with anything. */
export interface RowRead {
  /** As the row has it; undefined where it does not say. */
  readonly ref?: string;
  readonly answers: Readonly<Record<string, JsonValue>>;
  /** Fields the row empties. */
  readonly emptied: readonly string[];
  readonly problems: readonly ImportProblem[];
}

/** Reads the cells of a row by the mapping. Pure and total: whatever stands in a cell, the answer is a row or its problems. */
export function readRow(
  cells: readonly string[],
  mapping: ListMapping,
  { fields }: RecordType,
  known: KnownNames,
): RowRead {
  const answers: Record<string, JsonValue> = {};
  const empty: string[] = [];
  const problems: ImportProblem[] = [];
  for (const { name, kind } of fields) {
    const source = Object.hasOwn(mapping, name) ? mapping[name] : undefined;
    const text = source && textFrom(source, cells);
    if (!source || !text) continue;
    if (text === emptied) {
      empty.push(name);
      continue;
    }
    const { value, problem } = readCell(text, kind, known);
    if (problem) {
      const column = 'column' in source ? source.column : undefined;
      problems.push({ field: name, column, ...problem });
    } else {
      answers[name] = value;
    }
  }
  const ref = mapping[refColumn] && textFrom(mapping[refColumn], cells);
  return { ref: ref || undefined, answers, emptied: empty, problems };
}

function textFrom(source: FieldSource, cells: readonly string[]): string {
  const text = 'column' in source ? cells[source.column] ?? '' : source.value;
  return undefended(text.trim());
}

/** Our own export puts a sign before what a spreadsheet would take for a formula; brought back, it goes again. */
function undefended(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text;
}

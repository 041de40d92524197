import {
  describeChange,
  describeImportProblem,
  recordTypeById,
  type DescribedImportProblem,
  type ImportProblem,
  type ImportRow,
  type Localized,
} from '@tukiverkko/plugin-expert-network-common';
import type { Import, ListedRow } from './ImportRow';

type NameOf = (ref: string) => Localized | undefined;

/** A row as the page shows it: what it is about, and what is wrong or what it changes, in words. */
export function toRowView(
  row: ListedRow,
  list: Import,
  nameOf: NameOf,
): ImportRow {
  const type = recordTypeById(list.type)!;
  const { does, number, outcome, problems, ref, work } = row;
  return {
    number,
    // Only checked rows are shown.
    does: does!,
    name: nameIn(row, list),
    ref,
    problems: problems.map(problem => toDescribed(problem, list)),
    changes: (work?.changes ?? []).map(change =>
      describeChange(type, change, nameOf),
    ),
    outcome,
  };
}

/** What is wrong, where, and what to do. */
export function toDescribed(
  problem: ImportProblem,
  list: Pick<Import, 'header' | 'type'>,
): DescribedImportProblem {
  const { code, column, field } = problem;
  return {
    field,
    column,
    code,
    where: whereOf(problem, list),
    sentence: describeImportProblem(problem),
  };
}

function whereOf(
  { column, field }: ImportProblem,
  { header, type }: Pick<Import, 'header' | 'type'>,
): Localized | undefined {
  if (column !== undefined && header[column]) {
    const name = header[column];
    return { fi: name, sv: name, en: name };
  }
  // Of a cell of a row (`roles/0/person`) the field it stands in.
  const own = field?.split('/')[0];
  return recordTypeById(type)!.fields.find(({ name }) => name === own)?.label;
}

/** What the list itself calls it: by a name, else by its ref, else by its first cell that says something. */
function nameIn({ cells }: ListedRow, { mapping }: Import): string {
  for (const field of ['nameFi', 'nameSv', 'nameEn', 'ref']) {
    const source = mapping[field];
    const text = source && 'column' in source ? cells[source.column] : '';
    if (text) return text;
  }
  return cells.find(cell => cell !== '') ?? '';
}

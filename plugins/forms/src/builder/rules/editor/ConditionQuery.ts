import {
  isAboutPresence,
  takesSeveral,
  type Comparing,
  type Comparison,
  type Condition,
  type Group,
  type Operand,
} from '@tukiverkko/plugin-forms-common/building';
import type { RuleGroupType, RuleType } from 'react-querybuilder';

/** What stands in a row beside its subject and its way of comparing. */
export interface RowValue {
  readonly operand?: Operand;
  readonly ifMissing: boolean;
  /** Of a row that no sentence says. */
  readonly expression?: unknown;
}

/** One row of the editor. */
export type QueryRow = RuleType<string, string, RowValue>;

/** A group as the editor holds it. */
export type Query = RuleGroupType<QueryRow>;

/** The subject of a row nobody has chosen yet. */
export const noSubject = '~';

/** The subject of a row that is shown as JSON. */
export const writtenSubject = '$json';

const countPrefix = 'count:';

/** How the editor calls a subject, or the number of its choices. */
export const rowSubject = (name: string, isCounted?: boolean): string =>
  isCounted ? countPrefix + name : name;

/** The name and the counting behind a row's subject. */
export const readRowSubject = (
  subject: string,
): { readonly name: string; readonly isCounted: boolean } =>
  subject.startsWith(countPrefix)
    ? { name: subject.slice(countPrefix.length), isCounted: true }
    : { name: subject, isCounted: false };

/** A group of conditions as the editor shows it. */
export const queryOf = ({ join, not, conditions }: Group): Query => ({
  combinator: join,
  ...(not && { not }),
  rules: conditions.map(rowOf),
});

function rowOf(condition: Condition): Query | QueryRow {
  if (condition.kind === 'group') return queryOf(condition);
  if (condition.kind === 'written') {
    const value = { ifMissing: false, expression: condition.expression };
    return { field: writtenSubject, operator: 'is', value };
  }
  const { name, counted, comparing, operand, ifMissing } = condition;
  return {
    field: rowSubject(name, counted),
    operator: comparing,
    value: { ifMissing, ...(operand !== undefined && { operand }) },
  };
}

/** What the editor holds as a group; `open` counts the rows in which something is still to be chosen. */
export function groupOfQuery({ combinator, not, rules }: Query): {
  readonly group: Group;
  readonly open: number;
} {
  const read = rules.map(row =>
    'rules' in row ? inner(row) : conditionOf(row),
  );
  return {
    group: {
      kind: 'group',
      join: combinator === 'or' ? 'or' : 'and',
      ...(not && { not: true }),
      conditions: read.flatMap(({ condition }) => condition ?? []),
    },
    // A group without conditions still has to get one.
    open:
      rules.length === 0
        ? 1
        : read.reduce((total, { open }) => total + open, 0),
  };
}

interface ReadRow {
  readonly condition?: Condition;
  readonly open: number;
}

function inner(query: Query): ReadRow {
  const { group, open } = groupOfQuery(query);
  return { condition: group, open };
}

function conditionOf({ field, operator, value }: QueryRow): ReadRow {
  if (field === noSubject) return { open: 1 };
  if (field === writtenSubject) {
    const { expression } = value;
    return { condition: { kind: 'written', expression }, open: 0 };
  }
  const { name, isCounted } = readRowSubject(field);
  const comparing = operator as Comparing;
  const base: Comparison = {
    kind: 'comparison',
    name,
    ...(isCounted && { counted: true }),
    comparing,
    ifMissing: value.ifMissing,
  };
  if (isAboutPresence(base))
    return {
      condition: { ...base, ifMissing: comparing === 'notAnswered' },
      open: 0,
    };
  const operand = fitting(comparing, value.operand);
  return operand === undefined
    ? { open: 1 }
    : { condition: { ...base, operand }, open: 0 };
}

/** An operand as a way of comparing takes it: several values, or one. */
export function fitting(
  comparing: Comparing,
  operand: Operand | undefined,
): Operand | undefined {
  if (operand === undefined) return undefined;
  const values = Array.isArray(operand) ? operand : [operand];
  if (!takesSeveral(comparing)) return values[0];
  const scalars = values.filter(one => typeof one !== 'object');
  return scalars.length > 0 ? scalars : undefined;
}

import { cellsOf } from '../definition/cells';
import type { FieldSchema, FormDefinition } from '../definition/FormDefinition';
import { isPlainObject } from '../definition/jsonGuard';
import { choices, resolveField } from '../definition/resolveField';
import type { Answers } from '../evaluate/Evaluation';
import { isSame } from './differences';

/** An answer that does not come along, and why: its question is gone, or takes something else now. */
export interface LostAnswer {
  /** Field id, in a group `group.cell`. */
  readonly field: string;
  readonly why: 'gone' | 'unfit';
}

/** Answers in another version of their form. Each field that was answered stands in one list. */
export interface MappedAnswers {
  readonly answers: Answers;
  readonly kept: readonly string[];
  /** What was answered stays, in another shape or less of it. */
  readonly changed: readonly string[];
  readonly lost: readonly LostAnswer[];
}

type Mapped =
  | { readonly how: 'kept' | 'changed'; readonly value: unknown }
  | { readonly how: 'gone' | 'unfit' };

/**
 * The answers of a draft as the questions of another version take them, by field id. Nothing is made up, and nothing
 * goes unnamed: what is merely too long or out of bounds comes along, since whoever fills the form is told there.
 */
export function mapAnswers(
  before: FormDefinition,
  after: FormDefinition,
  answers: Answers,
): MappedAnswers {
  const inside: LostAnswer[] = [];
  const fieldOf = ({ data }: FormDefinition, id: string) =>
    Object.hasOwn(data.properties, id)
      ? resolveField(data.properties[id], data.$defs)
      : undefined;
  const mapped = Object.entries(answers).map(([id, value]) => {
    const lose = (cell: string, why: LostAnswer['why']) =>
      inside.push({ field: `${id}.${cell}`, why });
    return [
      id,
      fit(fieldOf(before, id), fieldOf(after, id), value, lose),
    ] as const;
  });
  const ids = (how: Mapped['how']) =>
    mapped.filter(([, one]) => one.how === how).map(([id]) => id);
  const lost = (why: LostAnswer['why']) =>
    ids(why).map((field): LostAnswer => ({ field, why }));
  const cells = new Map(inside.map(one => [`${one.why} ${one.field}`, one]));
  return {
    answers: Object.fromEntries(
      mapped.flatMap(([id, one]) => ('value' in one ? [[id, one.value]] : [])),
    ),
    kept: ids('kept'),
    changed: ids('changed'),
    lost: [...lost('gone'), ...lost('unfit'), ...cells.values()],
  };
}

type Lose = (cell: string, why: LostAnswer['why']) => void;

function fit(
  before: FieldSchema | undefined,
  after: FieldSchema | undefined,
  value: unknown,
  lose: Lose,
): Mapped {
  if (!after) return { how: 'gone' };
  // The same number with another unit is another amount; the same reference to another kind leads elsewhere.
  if (before?.['x-unit'] !== after['x-unit']) return { how: 'unfit' };
  if (!isSame(before?.['x-entity'], after['x-entity'])) return { how: 'unfit' };
  if (cellsOf(after)) return fitRows(before, after, value, lose);
  if (after.type === 'array') return fitList(after, value);
  if (Array.isArray(value))
    return value.length === 1 && fits(after, value[0])
      ? { how: 'changed', value: value[0] }
      : { how: 'unfit' };
  return fits(after, value) ? { how: 'kept', value } : { how: 'unfit' };
}

const isOfType: Readonly<
  Record<NonNullable<FieldSchema['type']>, (value: unknown) => boolean>
> = {
  string: value => typeof value === 'string',
  integer: Number.isInteger,
  number: value => typeof value === 'number',
  boolean: value => typeof value === 'boolean',
  array: Array.isArray,
  object: isPlainObject,
};

function fits(field: FieldSchema, value: unknown): boolean {
  const offered: readonly unknown[] | undefined = choices(field);
  if (!field.type || !isOfType[field.type](value)) return false;
  return offered?.includes(value) ?? true;
}

/** One answer becomes a list of one; of a list stays what is offered still. */
function fitList({ items }: FieldSchema, value: unknown): Mapped {
  const many: readonly unknown[] = Array.isArray(value) ? value : [value];
  const taken = items ? many.filter(one => fits(items, one)) : [];
  if (taken.length === 0 && many.length > 0) return { how: 'unfit' };
  return Array.isArray(value) && taken.length === many.length
    ? { how: 'kept', value }
    : { how: 'changed', value: taken };
}

/** Rows of a group, or the one object of a matrix, cell by cell. */
function fitRows(
  before: FieldSchema | undefined,
  after: FieldSchema,
  value: unknown,
  lose: Lose,
): Mapped {
  const was = (before && cellsOf(before)?.properties) ?? {};
  const is = cellsOf(after)?.properties ?? {};
  const isList = after.type === 'array';
  if (isList !== Array.isArray(value)) return { how: 'unfit' };
  let isWhole = true;
  const fitRow = (row: unknown): unknown => {
    if (!isPlainObject(row)) return row;
    const cells = Object.entries(row).flatMap(([cell, answer]) => {
      const one = fit(was[cell], is[cell], answer, lose);
      if (one.how !== 'kept') isWhole = false;
      if ('value' in one) return [[cell, one.value]];
      lose(cell, one.how === 'gone' ? 'gone' : 'unfit');
      return [];
    });
    return Object.fromEntries(cells);
  };
  const fitted = Array.isArray(value) ? value.map(fitRow) : fitRow(value);
  return { how: isWhole ? 'kept' : 'changed', value: fitted };
}

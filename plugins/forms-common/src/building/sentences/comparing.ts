import type { Comparing, Comparison, Operand, Scalar } from './Rule';

type Expression = unknown;

interface Way {
  readonly opposite: Comparing;
  /** The operation over what is read, without any guard. */
  readonly write: (read: Expression, operand: Expression) => Expression;
}

const order = (operator: string, opposite: Comparing): Way => ({
  opposite,
  write: (read, operand) => ({ [operator]: [read, operand] }),
});

const anyOf = (read: Expression, operand: Expression): Expression => {
  const values = (Array.isArray(operand) ? operand : [operand]) as Expression[];
  const each = values.map(value => ({ in: [value, read] }));
  return each.length === 1 ? each[0] : { or: each };
};

/** Each way of comparing: what is said of the same answers where it does not hold, and how it is written. */
export const comparing: Readonly<Record<Comparing, Way>> = {
  is: order('===', 'isNot'),
  isNot: order('!==', 'is'),
  isOneOf: order('in', 'isNoneOf'),
  isNoneOf: {
    opposite: 'isOneOf',
    write: (read, operand) => ({ '!': [{ in: [read, operand] }] }),
  },
  has: { opposite: 'hasNone', write: anyOf },
  hasNone: {
    opposite: 'has',
    write: (read, operand) => ({ '!': [anyOf(read, operand)] }),
  },
  answered: {
    opposite: 'notAnswered',
    write: read => ({ '!==': [read, null] }),
  },
  notAnswered: {
    opposite: 'answered',
    write: read => ({ '===': [read, null] }),
  },
  less: order('<', 'atLeast'),
  atLeast: order('>=', 'less'),
  more: order('>', 'atMost'),
  atMost: order('<=', 'more'),
};

const numbers: Readonly<
  Partial<Record<Comparing, (value: Scalar, operand: Scalar) => boolean>>
> = {
  is: (value, operand) => value === operand,
  isNot: (value, operand) => value !== operand,
  less: (value, operand) => value < operand,
  atMost: (value, operand) => value <= operand,
  more: (value, operand) => value > operand,
  atLeast: (value, operand) => value >= operand,
};

/** Whether a plain value fits; undefined where this way of comparing asks for no single value. */
export function fits(
  way: Comparing,
  value: unknown,
  operand: Operand | undefined,
): boolean | undefined {
  const isPlain = (one: unknown): one is Scalar => typeof one !== 'object';
  if (way === 'isOneOf' || way === 'isNoneOf')
    return Array.isArray(operand)
      ? operand.includes(value) === (way === 'isOneOf')
      : undefined;
  return value !== undefined && isPlain(value) && isPlain(operand)
    ? numbers[way]?.(value as Scalar, operand as Scalar)
    : undefined;
}

const alwaysThere = new Set(['$flags', '$relations', '$today', '$now']);

/** True for a name that holds a value in every evaluation. */
export const isAlwaysThere = (name: string): boolean => alwaysThere.has(name);

/** The name an operand reads; undefined for a plain value. */
export const nameIn = (operand: Operand | undefined): string | undefined =>
  typeof operand === 'object' && 'name' in operand ? operand.name : undefined;

/** The names a comparison reads that may have no value. */
export const mayBeMissing = ({
  name,
  operand,
}: Comparison): readonly string[] =>
  [name, nameIn(operand)].filter(
    one => one !== undefined && !alwaysThere.has(one),
  ) as string[];

/** True for a condition that only asks whether there is an answer. */
export const isAboutPresence = ({
  comparing: way,
}: Pick<Comparison, 'comparing'>): boolean =>
  way === 'answered' || way === 'notAnswered';

/** What the bare operation comes to where the answer is missing; undefined where that hangs on more than the missing answer. */
export function withoutAnswer(
  comparison: Omit<Comparison, 'ifMissing'>,
): boolean | undefined {
  const { comparing: way, operand, counted } = comparison;
  if (counted) return fits(way, 0, operand);
  const byWay: Readonly<Partial<Record<Comparing, boolean>>> = {
    is: false,
    isNot: true,
    isOneOf: false,
    isNoneOf: true,
    has: false,
    hasNone: true,
    answered: false,
    notAnswered: true,
  };
  return nameIn(operand) === undefined ? byWay[way] : undefined;
}

/** True where the operation is written with a guard. What a list holds is always asked of a list that is there. */
export function wantsGuard(comparison: Comparison): boolean {
  const { comparing: way, counted, ifMissing } = comparison;
  if (isAboutPresence(comparison) || mayBeMissing(comparison).length === 0)
    return false;
  const isAboutHolding = !counted && (way === 'has' || way === 'hasNone');
  return isAboutHolding || withoutAnswer(comparison) !== ifMissing;
}

/** The same condition turned around, also for a missing answer. */
export const opposite = (comparison: Comparison): Comparison => ({
  ...comparison,
  comparing: comparing[comparison.comparing].opposite,
  ifMissing: !comparison.ifMissing,
});

import { dayNumber } from '../finland/calendarDate';

const isPresent = (value: unknown): boolean =>
  value !== null && value !== undefined;

/** A value that is no number is a mistake of the form: the expression fails instead of counting it as 0. */
function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new TypeError('not a number');
  return value;
}

function dayOf(value: unknown): number {
  const day = typeof value === 'string' ? dayNumber(value) : undefined;
  if (day === undefined) throw new TypeError('not a date');
  return day;
}

const numbersIn = (values: readonly unknown[]): number[] =>
  values.flat().filter(isPresent).map(numberOf);
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** Rounds half away from zero, as people do; a plain `Math.round(x * 10) / 10` says 1.0 for 1.005 and -2 for -2.5. */
export function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Number((Math.abs(value) * scale).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / scale || 0;
}

/** Our own operators beside JsonLogic's. Dates are local dates, YYYY-MM-DD. Missing values are left out, never 0. */
export const ownOperators: Readonly<
  Record<string, (values: readonly unknown[]) => number | null>
> = {
  /** Whole years from a date to another, e.g. an age. */
  'x-yearsBetween': ([from, to]) => {
    dayOf(from);
    dayOf(to);
    const [first, last] = [String(from), String(to)];
    const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
    return last.slice(5) < first.slice(5) ? years - 1 : years;
  },
  'x-daysBetween': ([from, to]) => dayOf(to) - dayOf(from),
  'x-round': ([value, digits]) =>
    roundTo(numberOf(value), isPresent(digits) ? numberOf(digits) : 0),
  'x-count': values => values.flat().filter(isPresent).length,
  'x-sum': values => {
    const numbers = numbersIn(values);
    return numbers.length > 0 ? sum(numbers) : null;
  },
  'x-mean': values => {
    const numbers = numbersIn(values);
    return numbers.length > 0 ? sum(numbers) / numbers.length : null;
  },
};

/** Every operator an expression may use. No coercing comparison, no recursion, no regular expression, nothing that reads a clock. */
export const allowedOperators: ReadonlySet<string> = new Set([
  ...[
    'var',
    'val',
    'exists',
    '??',
    '===',
    '!==',
    '<',
    '<=',
    '>',
    '>=',
    'and',
    'or',
    '!',
    '!!',
    'if',
    'in',
  ],
  ...[
    '+',
    '-',
    '*',
    '/',
    '%',
    'min',
    'max',
    'map',
    'filter',
    'all',
    'some',
    'none',
    'cat',
    'merge',
  ],
  ...Object.keys(ownOperators),
]);

/** Operators that mean nothing on a missing value, so that each operand needs a guard or a default. */
export const needsPresentOperands: ReadonlySet<string> = new Set([
  ...[
    '<',
    '<=',
    '>',
    '>=',
    '+',
    '-',
    '*',
    '/',
    '%',
    'min',
    'max',
    'x-yearsBetween',
    'x-daysBetween',
    'x-round',
  ],
]);

import type {
  FormDefinition,
  FormScore,
} from '../../definition/FormDefinition';
import { roundTo } from '../../expressions/operators';
import { numbersOf } from './pointsOf';

/** One score somebody can get, and the share of all ways to answer that lead to it. */
export interface PossibleTotal {
  readonly value: number;
  readonly share: number;
}

/** The scores of complete answers, as if each answer were as likely as the next. */
export interface PossibleTotals {
  /** The lowest first. */
  readonly totals: readonly PossibleTotal[];
  /** Questions of the score that are not always asked: with them hidden, other scores are possible. */
  readonly notAlwaysAsked: readonly string[];
}

/** Different totals more than this are not worked out. */
const mostTotals = 5000;

type Shares = ReadonlyMap<number, number>;

/** How the numbers of two questions make one, and what becomes of it in the end. */
interface Way {
  readonly of: (number: number) => number;
  readonly join: (a: number, b: number) => number;
  readonly end: (total: number, count: number) => number;
}

const plain = { of: (number: number) => number, end: (total: number) => total };
const add = (a: number, b: number): number => a + b;

const ways: Readonly<Record<FormScore['method'], Way>> = {
  sum: { ...plain, join: add },
  mean: { ...plain, join: add, end: (total, count) => total / count },
  max: { ...plain, join: Math.max },
  count: { ...plain, of: number => (number > 0 ? 1 : 0), join: add },
};

/** Sums of decimals meet only where both were cut the same way. */
const settled = (number: number): number => roundTo(number, 6);

/**
 * Every score that complete answers can give, exactly: questions are added one at a time, and what leads to the same
 * total is counted together, so that thirty questions cost no more than their totals. Undefined where a question has
 * no end of answers.
 */
export function possibleTotals(
  score: FormScore,
  definition: FormDefinition,
): PossibleTotals | undefined {
  const numbers = score.items.map(item => numbersOf(definition, item));
  if (numbers.length === 0) return undefined;
  const way = ways[score.method];
  let shares: Shares | undefined;
  for (const own of numbers) {
    if (!own || own.length === 0) return undefined;
    shares = joined(shares, own.map(way.of), way.join);
    if (shares.size > mostTotals) return undefined;
  }
  const ends = new Map<number, number>();
  for (const [total, share] of shares ?? []) {
    const end = way.end(total, numbers.length);
    const value = settled(
      score.round === undefined ? end : roundTo(end, score.round),
    );
    ends.set(value, (ends.get(value) ?? 0) + share);
  }
  return {
    totals: [...ends]
      .map(([value, share]) => ({ value, share }))
      .sort((a, b) => a.value - b.value),
    notAlwaysAsked: score.items.filter(item => mayBeHidden(item, definition)),
  };
}

function joined(
  shares: Shares | undefined,
  numbers: readonly number[],
  join: Way['join'],
): Shares {
  const result = new Map<number, number>();
  const share = 1 / numbers.length;
  const put = (value: number, part: number): void => {
    result.set(value, (result.get(value) ?? 0) + part);
  };
  for (const number of numbers) {
    if (!shares) put(settled(number), share);
    else
      for (const [value, part] of shares)
        put(settled(join(value, number)), part * share);
  }
  return result;
}

/** Whether a rule hides a question, its matrix, or the page it is on. */
function mayBeHidden(item: string, { logic, pages }: FormDefinition): boolean {
  const visible = logic.visible ?? {};
  const [id] = item.split('.');
  const page = pages.find(({ fields }) => fields.includes(id));
  return [item, id, page && `$page.${page.id}`].some(
    name => name !== undefined && Object.hasOwn(visible, name),
  );
}

/** The scores that no band holds; whoever gets one is told nothing. */
export const totalsWithoutBand = (
  { bands }: FormScore,
  { totals }: PossibleTotals,
): readonly number[] =>
  bands.length === 0
    ? []
    : totals
        .map(({ value }) => value)
        .filter(value =>
          bands.every(({ max, min }) => value < min || value > max),
        );

/** The share of all ways to answer that come into each band, by its id. */
export const sharesOfBands = (
  { bands }: FormScore,
  { totals }: PossibleTotals,
): ReadonlyMap<string, number> =>
  new Map(
    bands.map(({ id, max, min }) => [
      id,
      totals
        .filter(({ value }) => value >= min && value <= max)
        .reduce((sum, { share }) => sum + share, 0),
    ]),
  );

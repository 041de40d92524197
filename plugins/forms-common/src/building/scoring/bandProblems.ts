import type { FormScore } from '../../definition/FormDefinition';
import { roundTo } from '../../expressions/operators';

type Bands = FormScore['bands'];

/** What is wrong with the bands of a score: numbers that none holds, or two hold, or that no score can be. */
export type BandProblem =
  | {
      readonly code: 'gap' | 'overlap';
      readonly low: number;
      readonly high: number;
      /** The bands beside a gap, or the two that overlap. */
      readonly bands: readonly string[];
    }
  | {
      readonly code: 'crossed' | 'outside';
      readonly bands: readonly [string];
      readonly low: number;
      readonly high: number;
    };

/** The least step between two scores: they come rounded. */
export const stepOf = ({ round = 0 }: FormScore): number => 10 ** -round;

const sorted = (bands: Bands): Bands =>
  [...bands].sort((a, b) => a.min - b.min || a.max - b.max);

/** Looks along the range of a score for what its bands leave out or claim twice. A score without bands has none to mend. */
export function bandProblems(score: FormScore): readonly BandProblem[] {
  const { bands, range, round = 0 } = score;
  const [low, high] = range;
  if (bands.length === 0 || low > high) return [];
  const step = stepOf(score);
  const exact = (value: number): number => roundTo(value, round);
  const problems: BandProblem[] = [];
  const only = (code: 'crossed' | 'outside') => (band: Bands[number]) =>
    problems.push({ code, bands: [band.id], low: band.min, high: band.max });
  bands.filter(({ max, min }) => min > max).forEach(only('crossed'));
  bands
    .filter(({ max, min }) => min < low || max > high)
    .forEach(only('outside'));

  let held: Bands[number] | undefined;
  let next = low;
  for (const band of sorted(bands)) {
    if (band.min > band.max) continue;
    const beside = [held?.id, band.id].filter(id => id !== undefined);
    if (band.min > next + step / 1000)
      problems.push({
        code: 'gap',
        low: exact(next),
        high: exact(band.min - step),
        bands: beside,
      });
    if (held && band.min <= held.max)
      problems.push({
        code: 'overlap',
        low: band.min,
        high: Math.min(held.max, band.max),
        bands: beside,
      });
    if (!held || band.max > held.max) held = band;
    next = Math.max(next, exact(band.max + step));
  }
  if (next <= high + step / 1000)
    problems.push({
      code: 'gap',
      low: next,
      high,
      bands: held ? [held.id] : [],
    });
  return problems;
}

/**
 * The bands in their order, each beginning where it begins now and ending where the next begins, from the one end of the
 * range to the other. Undefined where there are more bands than scores.
 */
export function mendedBands(score: FormScore): Bands | undefined {
  const { range, round = 0 } = score;
  const [low, high] = range;
  const step = stepOf(score);
  const bands = sorted(
    score.bands.map(({ max, min, ...band }) => ({
      ...band,
      min: Math.min(min, max),
      max: Math.max(min, max),
    })),
  );
  const starts: number[] = [];
  for (const [index, { min }] of bands.entries()) {
    const earliest = index === 0 ? low : starts[index - 1] + step;
    // Two that begin together: the shorter one keeps what it has.
    const after = index > 0 && bands[index - 1].min === min;
    const start = after ? bands[index - 1].max + step : min;
    starts.push(roundTo(index === 0 ? low : Math.max(start, earliest), round));
  }
  if (starts.some(start => start > high)) return undefined;
  return bands.map((band, index) => ({
    ...band,
    min: starts[index],
    max:
      index + 1 < starts.length
        ? roundTo(starts[index + 1] - step, round)
        : high,
  }));
}

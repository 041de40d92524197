import type { FormScore } from '../../definition/FormDefinition';
import { roundTo } from '../../expressions/operators';
import { bandProblems, stepOf } from './bandProblems';

type Bands = FormScore['bands'];

/**
 * The bands of a score with one more: it takes the whole range where there was none, a place no band held where there is
 * one, else the upper half of the widest band. The others keep what they have.
 */
export function withOneMoreBand(score: FormScore, id: string): Bands {
  const { bands, range, round = 0 } = score;
  const severity = 'info';
  if (bands.length === 0)
    return [{ id, min: range[0], max: range[1], severity }];
  const gap = bandProblems(score).find(({ code }) => code === 'gap');
  if (gap) return [...bands, { id, min: gap.low, max: gap.high, severity }];
  const widest = bands.reduce((best, band) =>
    band.max - band.min > best.max - best.min ? band : best,
  );
  const step = stepOf(score);
  const middle = roundTo((widest.min + widest.max + step) / 2, round);
  return bands.flatMap(band =>
    band === widest
      ? [
          { ...band, max: roundTo(middle - step, round) },
          { id, min: middle, max: band.max, severity } as const,
        ]
      : [band],
  );
}

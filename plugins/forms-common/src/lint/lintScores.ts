import type { FormDefinition, FormScore } from '../definition/FormDefinition';
import { pointer } from '../definition/pointer';
import { cellTarget, fieldAt } from '../definition/cells';
import { problem, type LintProblem } from './LintProblem';
import { scoreBounds } from './scoreBounds';
import { twice } from './twice';

/** Scores count numbers, their bands cover the range without gap or overlap, and ids stand once. */
export function lintScores(definition: FormDefinition): LintProblem[] {
  const { scores = [], flags = [] } = definition;
  return [
    ...twice(scores.map(score => score.id)).map(id =>
      problem('/scores', 'id-twice', { id }),
    ),
    ...twice(flags.map(flag => flag.id)).map(id =>
      problem('/flags', 'id-twice', { id }),
    ),
    ...scores.flatMap((score, index) => {
      const at = pointer('scores', index);
      return [
        ...lintItems(score, at, definition),
        ...lintRange(score, at, definition),
        ...lintBands(score, at),
      ];
    }),
  ];
}

function lintItems(
  { items, method, missing, round }: FormScore,
  at: string,
  definition: FormDefinition,
): LintProblem[] {
  // A row of a matrix has one answer; a cell of a repeating group has many.
  const isCounted = (item: string): boolean => {
    const target = cellTarget(item);
    return !target || fieldAt(definition, target.group)?.type === 'object';
  };
  const isNumeric = (item: string): boolean => {
    const type = isCounted(item) ? fieldAt(definition, item)?.type : undefined;
    return type === 'integer' || type === 'number' || type === 'boolean';
  };
  const fractions = method === 'mean' || missing.policy === 'prorate';
  return [
    ...(items.length === 0 ? [problem(`${at}/items`, 'items-missing')] : []),
    ...items.flatMap((item, index) =>
      isNumeric(item)
        ? []
        : [problem(`${at}/items/${index}`, 'score-item', { field: item })],
    ),
    ...twice(items).map(item =>
      problem(`${at}/items`, 'id-twice', { id: item }),
    ),
    ...(fractions && round === undefined
      ? [problem(at, 'score-round-missing')]
      : []),
  ];
}

/** A score outside its range would silently be none. */
function lintRange(
  score: FormScore,
  at: string,
  definition: FormDefinition,
): LintProblem[] {
  const bounds = scoreBounds(score, definition);
  if (!bounds) return [];
  const [low, high] = bounds;
  const holds = score.range[0] <= low && high <= score.range[1];
  return holds ? [] : [problem(`${at}/range`, 'score-range', { low, high })];
}

function lintBands(
  { bands, range, round = 0 }: FormScore,
  at: string,
): LintProblem[] {
  const [low, high] = range;
  if (low > high)
    return [
      problem(`${at}/range`, 'bounds-crossed', {
        low: 'range[0]',
        high: 'range[1]',
      }),
    ];
  if (bands.length === 0) return [];
  // Scores come in steps of their rounding, so 2 and 3 are neighbours and so are 2.4 and 2.5.
  const step = 10 ** -round;
  const tolerance = step / 1000;
  const sorted = [...bands].sort((a, b) => a.min - b.min);
  const between = sorted.slice(1).flatMap((band, index) => {
    const before = sorted[index];
    if (band.min <= before.max)
      return [
        problem(`${at}/bands`, 'bands-overlap', {
          first: before.id,
          second: band.id,
        }),
      ];
    const isGap = band.min - before.max > step + tolerance;
    return isGap
      ? [
          problem(`${at}/bands`, 'bands-gap', {
            first: before.id,
            second: band.id,
          }),
        ]
      : [];
  });
  return [
    ...twice(bands.map(band => band.id)).map(id =>
      problem(`${at}/bands`, 'id-twice', { id }),
    ),
    ...bands
      .filter(band => band.min > band.max)
      .map(({ id }) =>
        problem(`${at}/bands`, 'bounds-crossed', {
          low: `${id}.min`,
          high: `${id}.max`,
        }),
      ),
    ...between,
    ...(sorted[0].min !== low
      ? [problem(`${at}/bands`, 'bands-range', { edge: low })]
      : []),
    ...(sorted[sorted.length - 1].max !== high
      ? [problem(`${at}/bands`, 'bands-range', { edge: high })]
      : []),
  ];
}

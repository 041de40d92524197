import type { FormDefinition } from '../definition/FormDefinition';
import { pointer } from '../definition/pointer';
import { problem, type LintProblem } from './LintProblem';
import type { FormTestResult } from './runFormTests';
import { coversOf } from './TestCover';

/**
 * A form is published when each band of its scores, each flag and each routing rule is reached by a test that expects
 * it. `results` are those of the form's tests, in their order.
 */
export function lintTested(
  { tests, scores = [], flags = [], routing }: FormDefinition,
  results: readonly Pick<FormTestResult, 'evaluation'>[],
): LintProblem[] {
  const covers = tests.flatMap((test, index) =>
    coversOf(test, results[index].evaluation),
  );
  const bands = scores.flatMap(({ id: score, bands: own }, index) =>
    own
      .map(({ id: band }, place) => ({ score, band, index, place }))
      .filter(
        one =>
          !covers.some(
            cover =>
              cover.kind === 'band' &&
              cover.score === score &&
              cover.band === one.band,
          ),
      ),
  );
  return [
    ...bands.map(({ score, band, index, place }) =>
      problem(pointer('scores', index, 'bands', place), 'band-untested', {
        score,
        band,
      }),
    ),
    ...flags.flatMap(({ id: flag }, index) =>
      covers.some(cover => cover.kind === 'flag' && cover.flag === flag)
        ? []
        : [problem(pointer('flags', index), 'flag-untested', { flag })],
    ),
    ...(routing?.rules ?? []).flatMap(({ id: rule }, index) =>
      covers.some(cover => cover.kind === 'rule' && cover.rule === rule)
        ? []
        : [
            problem(pointer('routing', 'rules', index), 'rule-untested', {
              rule,
            }),
          ],
    ),
  ];
}

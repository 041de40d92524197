import type { FormDefinition, FormTest } from '../definition/FormDefinition';
import { pointer } from '../definition/pointer';
import type { Evaluation } from '../evaluate/Evaluation';
import { problem, type LintProblem } from './LintProblem';
import type { FormTestResult } from './runFormTests';

/**
 * A form is published when each band of its scores, each flag and each routing rule is reached by a test that expects
 * it. `results` are those of the form's tests, in their order.
 */
export function lintTested(
  { tests, scores = [], flags = [], routing }: FormDefinition,
  results: readonly Pick<FormTestResult, 'evaluation'>[],
): LintProblem[] {
  const isExpected = (
    reached: (
      expected: FormTest['expect'],
      came: Evaluation,
    ) => boolean | undefined,
  ): boolean =>
    tests.some(({ expect }, index) =>
      reached(expect, results[index].evaluation),
    );
  return [
    ...scores.flatMap(({ id: score, bands }, index) =>
      bands.flatMap(({ id: band }, place) =>
        isExpected(
          ({ bands: expected }, came) =>
            expected?.[score] === band && came.bands[score] === band,
        )
          ? []
          : [
              problem(
                pointer('scores', index, 'bands', place),
                'band-untested',
                { score, band },
              ),
            ],
      ),
    ),
    ...flags.flatMap(({ id: flag }, index) =>
      isExpected(
        ({ flags: expected }, came) =>
          expected?.includes(flag) && came.flags.includes(flag),
      )
        ? []
        : [problem(pointer('flags', index), 'flag-untested', { flag })],
    ),
    ...(routing?.rules ?? []).flatMap(({ id: rule }, index) =>
      isExpected(
        ({ target }, came) =>
          // A target of which nothing is expected would be any target.
          came.target?.rule === rule && Object.keys(target ?? {}).length > 0,
      )
        ? []
        : [
            problem(pointer('routing', 'rules', index), 'rule-untested', {
              rule,
            }),
          ],
    ),
  ];
}

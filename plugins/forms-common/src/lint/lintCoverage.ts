import type { CompiledForm, Rule } from '../compile/CompiledForm';
import { pointer } from '../definition/pointer';
import { evaluate } from '../evaluate/evaluate';
import { operationOf } from '../expressions/expressionParts';
import { decisionsIn, tellDecisions } from './decisions';
import { expressionsOf, isValue } from './lintLogic';
import { warning, type LintProblem } from './LintProblem';
import { contextOfTest } from './runFormTests';

/**
 * What the tests of a form leave unseen: each rule, and each yes-or-no inside one, that is never true or never false;
 * a band no test scores into; a routing rule without a condition that no test arrives at.
 */
export function lintCoverage(form: CompiledForm): readonly LintProblem[] {
  const { definition } = form;
  const seen = new Map<object, Set<boolean>>();
  const bands = new Set<string>();
  const arrived = new Set<string>();
  const decided = (part: object, isTrue: boolean): void => {
    seen.set(part, (seen.get(part) ?? new Set()).add(isTrue));
  };
  const watch = ({ expression }: Rule, value: unknown, data: object): void => {
    if (operationOf(expression)) decided(expression as object, value === true);
    tellDecisions(expression, data, decided);
  };
  for (const test of definition.tests) {
    const found = evaluate(form, test.input, contextOfTest(test), watch);
    for (const [score, band] of Object.entries(found.bands))
      bands.add(`${score}.${band}`);
    arrived.add(found.target?.rule ?? '');
  }

  const decisions = expressionsOf(definition).flatMap(({ at, expression }) => [
    ...(isValue(at) || !operationOf(expression)
      ? []
      : [{ at, part: expression as object }]),
    ...decisionsIn(expression, at),
  ]);
  return [
    ...decisions.flatMap(({ at, part }) =>
      [true, false]
        .filter(outcome => !seen.get(part)?.has(outcome))
        .map(outcome =>
          warning(at, 'branch-untested', { outcome: String(outcome) }),
        ),
    ),
    ...(definition.scores ?? []).flatMap((score, index) =>
      score.bands.flatMap(({ id }, place) =>
        bands.has(`${score.id}.${id}`)
          ? []
          : [
              warning(
                pointer('scores', index, 'bands', place),
                'band-untested',
                { band: id },
              ),
            ],
      ),
    ),
    ...(definition.routing?.rules ?? []).flatMap(({ id, when }, index) =>
      operationOf(when) || arrived.has(id)
        ? []
        : [
            warning(pointer('routing', 'rules', index), 'branch-untested', {
              outcome: 'true',
            }),
          ],
    ),
  ];
}

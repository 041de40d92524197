import { problemText, type LintProblem } from '@tukiverkko/plugin-forms-common';
import { problemIn } from '@tukiverkko/plugin-forms-common/building';
import type { RuleTelling } from '../useTelling';

/** What is wrong with an expression, with the questions by their titles. */
export function problemWords(
  problem: LintProblem,
  { titles, language }: RuleTelling,
): string {
  const titled = Object.fromEntries(
    Object.entries(problem.params).map(([key, value]) => [
      key,
      typeof value === 'string' && (key === 'name' || key === 'field')
        ? titles.name(value) ?? value
        : value,
    ]),
  );
  const told = { ...problem, params: titled };
  return problemIn(language, { ...told, text: problemText(told) });
}

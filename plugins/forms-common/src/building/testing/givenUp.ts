import { problem } from '../../lint/LintProblem';
import { problemText } from '../../lint/problemText';
import type { FormCheckHere } from './checkDefinition';

/** What is said of a form whose check took too long: nothing is known of it, so it is not published. */
export function givenUp(seconds: number): FormCheckHere {
  const found = problem('', 'check-given-up', { seconds });
  return {
    problems: [{ ...found, text: problemText(found) }],
    tests: [],
    isReady: false,
  };
}

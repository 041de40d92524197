import type { FormProblem, FormTestReport } from '../../api/editing';
import type { OptionSources } from '../../definition/bindOptions';
import { parseForm } from '../../definition/parseForm';
import { examineForm } from '../../lint/examineForm';
import type { LintProblem } from '../../lint/LintProblem';
import { problemText } from '../../lint/problemText';
import { coversOf, type TestCover } from '../../lint/TestCover';

/** How a test went, and what it is there for. */
export interface CheckedTest extends FormTestReport {
  readonly covers: readonly TestCover[];
}

/**
 * What a form can be told of itself without a server: lint, its tests, and what these leave untested. Only the server
 * knows whether the forms it names (`answer`, `continues`, `feedback`) are published and what publishing would change.
 */
export interface FormCheckHere {
  readonly problems: readonly FormProblem[];
  readonly tests: readonly CheckedTest[];
  /** True when no problem is an error and every test passes. */
  readonly isReady: boolean;
}

const inWords = (problem: LintProblem): FormProblem => ({
  ...problem,
  text: problemText(problem),
});

/** Checks any value as a form, as publishing will. Without `sources` nothing is said of the choices they offer. */
export function checkDefinition(
  value: unknown,
  sources?: OptionSources,
): FormCheckHere {
  const parsed = parseForm(value);
  if (!parsed.ok)
    return {
      problems: parsed.problems.map(inWords),
      tests: [],
      isReady: false,
    };

  const { problems, tests, isReady } = examineForm(parsed.definition, sources);
  return {
    problems: problems.map(inWords),
    tests: tests.map(({ name, passed, differences, evaluation }, index) => ({
      name,
      passed,
      differences,
      covers: coversOf(parsed.definition.tests[index], evaluation),
    })),
    isReady,
  };
}

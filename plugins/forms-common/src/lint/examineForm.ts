import { compileForm } from '../compile/compileForm';
import type { CompiledForm } from '../compile/CompiledForm';
import {
  bindOptions,
  unboundOptions,
  type OptionSources,
} from '../definition/bindOptions';
import type { FormDefinition } from '../definition/FormDefinition';
import { isNeverKept } from './isNeverKept';
import { lintCoverage } from './lintCoverage';
import { lintForm } from './lintForm';
import { lintTested } from './lintTested';
import { problem, type LintProblem } from './LintProblem';
import { runFormTests, type FormTestResult } from './runFormTests';

/** What there is to say of a definition by itself. */
export interface ExaminedForm {
  /** With its choices written in. */
  readonly bound: FormDefinition;
  readonly problems: readonly LintProblem[];
  readonly tests: readonly FormTestResult[];
  /** Absent where the definition may not even be kept: then it is not run. */
  readonly form?: CompiledForm;
  /** True when no problem is an error and every test passes. */
  readonly isReady: boolean;
}

/**
 * Writes the choices of sources into a definition, lints it, runs its tests and looks at what they reach. Where the
 * sources are not known, nothing is said of them.
 */
export function examineForm(
  definition: FormDefinition,
  sources?: OptionSources,
): ExaminedForm {
  const bound = sources ? bindOptions(definition, sources) : definition;
  const linted = [
    ...lintForm(bound),
    ...(sources ? missingChoices(bound, sources) : []),
  ];
  if (linted.some(isNeverKept))
    return { bound, problems: linted, tests: [], isReady: false };

  const form = compileForm(bound);
  const tests = runFormTests(form);
  const problems = [
    ...linted,
    ...lintTested(bound, tests),
    ...lintCoverage(form),
  ];
  return {
    bound,
    problems,
    tests,
    form,
    isReady:
      problems.every(({ severity }) => severity !== 'error') &&
      tests.every(({ passed }) => passed),
  };
}

function missingChoices(
  bound: FormDefinition,
  sources: OptionSources,
): LintProblem[] {
  const known = Object.keys(sources).sort().join(', ') || 'none';
  return unboundOptions(bound).map(source =>
    problem('/data/properties', 'options-unknown', { source, known }),
  );
}

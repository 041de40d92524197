import type { FormDefinition } from '../definition/FormDefinition';
import { lintContradictions } from './lintContradictions';
import { lintFields } from './lintFields';
import { limits } from '../definition/limits';
import { lintHtml } from './lintHtml';
import { lintLogic } from './lintLogic';
import { lintPages } from './lintPages';
import { lintProcess } from './lintProcess';
import { lintScores } from './lintScores';
import { lintTests } from './lintTests';
import { lintTexts } from './lintTexts';
import { lintUi } from './lintUi';
import type { LintProblem } from './LintProblem';

const rooms = [
  lintHtml,
  lintFields,
  lintPages,
  lintUi,
  lintLogic,
  lintContradictions,
  lintScores,
  lintProcess,
  lintTexts,
  lintTests,
];

/** Everything an author has to mend before a form is published, and what they may want to look at. */
export function lintForm(definition: FormDefinition): readonly LintProblem[] {
  const found = rooms.flatMap(lint => lint(definition));
  if (found.length <= limits.problems) return found;
  // Nothing that stops publishing is lost behind what does not.
  const errors = found.filter(({ severity }) => severity === 'error');
  const warnings = found.filter(({ severity }) => severity === 'warning');
  return [...errors, ...warnings].slice(0, limits.problems);
}

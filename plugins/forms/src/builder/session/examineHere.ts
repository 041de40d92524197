import {
  compileForm,
  lintForm,
  problemText,
  runFormTests,
  type FormDefinition,
  type FormProblem,
  type FormTestReport,
} from '@tukiverkko/plugin-forms-common';

/** What can be said of a form without asking the server. */
export interface Examination {
  readonly problems: readonly FormProblem[];
  readonly testResults: readonly FormTestReport[];
}

/** Examines a form beside or in the page. */
export type Examine = (definition: FormDefinition) => Promise<Examination>;

/** Nothing is known yet. */
export const notExamined: Examination = { problems: [], testResults: [] };

/** Lint and the form's own tests, run in the page. */
export const examineHere: Examine = async definition => {
  const problems = lintForm(definition).map(one => ({
    ...one,
    text: problemText(one),
  }));
  const compiles = problems.every(({ severity }) => severity !== 'error');
  return {
    problems,
    // A form with errors may not compile: its tests would say nothing about it.
    testResults: compiles ? runFormTests(compileForm(definition)) : [],
  };
};

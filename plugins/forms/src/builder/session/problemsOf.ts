import type { FormCheck, FormProblem } from '@tukiverkko/plugin-forms-common';
import type { FormCheckHere } from '@tukiverkko/plugin-forms-common/building';

/** What only the server can know: which forms are published, and which modules offer choices. */
const knownToServer: ReadonlySet<string> = new Set([
  'form-unknown',
  'options-unknown',
]);

/** What is to be mended in a form as it is now, with what the server alone knew when it saved last. */
export const problemsOf = (
  here: FormCheckHere | undefined,
  there: FormCheck | undefined,
): readonly FormProblem[] => [
  ...(here?.problems ?? []),
  ...(there?.problems.filter(({ code }) => knownToServer.has(code)) ?? []),
];

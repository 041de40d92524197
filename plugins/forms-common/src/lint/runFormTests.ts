import type { CompiledForm } from '../compile/CompiledForm';
import { canonicalJson } from '../definition/canonicalJson';
import type { FormTest } from '../definition/FormDefinition';
import { isPlainObject } from '../definition/jsonGuard';
import { evaluate } from '../evaluate/evaluate';
import type { Evaluation, EvaluationContext } from '../evaluate/Evaluation';

/** Where a test of a form came out otherwise than it says. */
export interface FormTestDifference {
  /** A member of the expectation, or a member of one: `target.rule`. */
  readonly member: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export interface FormTestResult {
  readonly name: string;
  readonly passed: boolean;
  readonly differences: readonly FormTestDifference[];
  readonly evaluation: Evaluation;
}

/** Runs the tests a form carries. A form is not published while one fails. */
export const runFormTests = (form: CompiledForm): readonly FormTestResult[] =>
  form.definition.tests.map(test => runFormTest(form, test));

/** What a test lets the form know besides the answers. */
export const contextOfTest = ({
  now,
  relations,
}: FormTest): EvaluationContext => ({
  now,
  zone: 'Europe/Helsinki',
  relations: relations ?? ['requester'],
});

/** Runs one test: the members that stand in its expectation are compared, `target`, `scores` and the like member by member. */
export function runFormTest(
  form: CompiledForm,
  test: FormTest,
): FormTestResult {
  const evaluation = evaluate(form, test.input, contextOfTest(test));
  const actual: Readonly<Record<string, unknown>> = {
    ...evaluation,
    valid: evaluation.errors.length === 0 && evaluation.stop === null,
    errors: evaluation.errors.map(({ pointer, code }) => ({ pointer, code })),
  };
  const differences = Object.entries(test.expect).flatMap(
    ([member, expected]) => differencesOf(member, expected, actual[member]),
  );
  return {
    name: test.name,
    passed: differences.length === 0,
    differences,
    evaluation,
  };
}

const unordered = new Set([
  'errors',
  'missing',
  'hidden',
  'dropped',
  'flags',
  'advice',
]);
const memberwise = new Set(['computed', 'scores', 'bands', 'target']);

const sorted = (list: unknown): unknown =>
  Array.isArray(list)
    ? [...list].sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1))
    : list;

function differencesOf(
  member: string,
  expected: unknown,
  actual: unknown,
): FormTestDifference[] {
  if (
    memberwise.has(member) &&
    isPlainObject(expected) &&
    isPlainObject(actual)
  ) {
    return Object.keys(expected).flatMap(name =>
      compare(`${member}.${name}`, expected[name], actual[name]),
    );
  }
  return unordered.has(member)
    ? compare(member, sorted(expected), sorted(actual))
    : compare(member, expected, actual);
}

function compare(
  member: string,
  expected: unknown,
  actual: unknown,
): FormTestDifference[] {
  // Absent and null are the same news in a test: JSON cannot write the first.
  const same =
    canonicalJson(expected ?? null) === canonicalJson(actual ?? null);
  return same ? [] : [{ member, expected, actual }];
}

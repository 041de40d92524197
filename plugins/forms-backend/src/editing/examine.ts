import {
  changesBetween,
  examineForm,
  fromQuestionnaire,
  isNeverKept,
  parseForm,
  problemText,
  type ExaminedForm,
  type FormCheck,
  type FormProblem,
  type FormTestReport,
  type LintProblem,
  type NotCarried,
} from '@tukiverkko/plugin-forms-common';
import { compileAnswerValidator } from '../forms/answerValidator';
import { titleOf } from '../forms/titleOf';
import { readJson } from '../parse/readJson';
import { Refusal } from '../problems';
import type { Examination, Examined } from './Examination';

const refused = (problems: readonly FormProblem[]): Examined => ({
  outcome: 'refused',
  problems,
});

const inWords = (found: LintProblem): FormProblem => ({
  ...found,
  text: problemText(found),
});

const otherKey = (key: string): FormProblem => ({
  pointer: '/key',
  code: 'key-differs',
  params: { key },
  severity: 'error',
  text: `The form is kept under the key "${key}". Write it here too, or save it under the other key.`,
});

/**
 * Everything an author is told of a definition. It costs what its author wants it to cost, so it runs in a thread
 * with limits; see `Examiner`.
 */
export async function examine(examination: Examination): Promise<Examined> {
  try {
    return await examineText(examination);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { type, status, title, detail, errors } = error as Refusal & {
      errors?: FormProblem[];
    };
    return {
      outcome: 'malformed',
      problem: { type, status, title, detail, ...(errors && { errors }) },
    };
  }
}

async function examineText(examination: Examination): Promise<Examined> {
  const { current, key, sources } = examination;
  const { value, notCarried } = valueOf(examination);
  const parsed = parseForm(value);
  if (!parsed.ok) return refused(parsed.problems.map(inWords));
  const { definition } = parsed;
  if (definition.key !== key) return refused([otherKey(key)]);

  const found = examineForm(definition, sources);
  const harmful = found.problems.filter(isNeverKept);
  if (harmful.length > 0) return refused(harmful.map(inWords));

  return {
    outcome: 'examined',
    definition: JSON.stringify(definition),
    bound: JSON.stringify(found.bound),
    title: titleOf(definition),
    check: await checkOf(found, current),
    ...(notCarried && { notCarried }),
  };
}

/** What is to become a definition; a questionnaire takes the key of the draft it is brought into. */
function valueOf({ format, key, text }: Examination): {
  readonly value: unknown;
  readonly notCarried?: readonly NotCarried[];
} {
  const value = readJson(text, Infinity);
  if (format === 'definition') return { value };
  const read = fromQuestionnaire(value);
  if (!read) return { value: undefined };
  return {
    value: { ...read.definition, key },
    notCarried: read.notCarried,
  };
}

async function checkOf(
  { bound, problems, tests, form, isReady }: ExaminedForm,
  current: string | undefined,
): Promise<FormCheck> {
  // Ajv is strict about schemas; what lint lets through, it has to take.
  if (form && problems.every(({ severity }) => severity !== 'error'))
    await compileAnswerValidator(form);
  return {
    problems: problems.map(inWords),
    tests: tests.map(
      ({ name, passed, differences }): FormTestReport => ({
        name,
        passed,
        differences,
      }),
    ),
    mayPublish: isReady,
    changes: current ? changesBetween(JSON.parse(current), bound) : null,
  };
}

import { setImmediate } from 'node:timers/promises';
import {
  formats,
  linearRegExp,
  toJsonSchema,
  type Answers,
  type CompiledForm,
} from '@tukiverkko/plugin-forms-common';
import Ajv2020 from 'ajv/dist/2020';

/** Says whether ajv accepts the answers too. */
export type AnswerValidator = (answers: Answers) => boolean;

/** How often a validator was made in this process; the submit path makes none. */
export const compilations = { count: 0 };

/** How many questions are compiled in one go: some milliseconds, then whoever waits has a turn. */
const piece = 20;

/**
 * Makes ajv's opinion of a form, the last word before anything is stored. No keyword of ours looks at two questions at
 * once, so a large form is compiled in pieces, and the process answers others meanwhile. Once per version.
 */
export async function compileAnswerValidator(
  form: CompiledForm,
): Promise<AnswerValidator> {
  compilations.count += 1;
  const ajv = new Ajv2020({
    strict: true,
    ownProperties: true,
    formats: { ...formats },
    // Patterns come from authors of forms, so they run on an engine without backtracking, the same as in `evaluate`.
    code: { regExp: linearRegExp },
  });
  const { properties, ...whole } = toJsonSchema(form);
  const questions = Object.entries(properties as Record<string, object>);
  const anything = questions.map(([name]) => [name, true] as const);
  const checks = [
    ajv.compile({ ...whole, properties: Object.fromEntries(anything) }),
  ];
  for (let start = 0; start < questions.length; start += piece) {
    await setImmediate();
    const some = questions.slice(start, start + piece);
    checks.push(
      ajv.compile({ type: 'object', properties: Object.fromEntries(some) }),
    );
  }
  return answers => checks.every(check => check(answers) === true);
}

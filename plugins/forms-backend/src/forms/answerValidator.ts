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

/** Makes ajv's opinion of a form, the last word before anything is stored. Costs milliseconds: once per version. */
export function compileAnswerValidator(form: CompiledForm): AnswerValidator {
  compilations.count += 1;
  const ajv = new Ajv2020({
    strict: true,
    ownProperties: true,
    formats: { ...formats },
    // Patterns come from authors of forms, so they run on an engine without backtracking, the same as in `evaluate`.
    code: { regExp: linearRegExp },
  });
  const validate = ajv.compile(toJsonSchema(form));
  return answers => validate(answers) === true;
}

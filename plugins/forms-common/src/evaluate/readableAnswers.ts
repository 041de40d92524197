import type { FormDefinition, Relation } from '../definition/FormDefinition';
import type { Answers } from './Evaluation';
import { fieldsFor } from './fieldsFor';

/** The answers that somebody with these relations to the case may read, and none of what the form does not ask. */
export function readableAnswers(
  definition: FormDefinition,
  answers: Answers,
  relations: readonly Relation[],
): Answers {
  const readable = new Set(fieldsFor(definition, relations, 'read'));
  return Object.fromEntries(
    Object.entries(answers).filter(([field]) => readable.has(field)),
  );
}

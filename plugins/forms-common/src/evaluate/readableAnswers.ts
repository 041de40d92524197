import type { FormDefinition, Relation } from '../definition/FormDefinition';
import type { Answers } from './Evaluation';

/** The answers that somebody with these relations to the case may read. A field the form says nothing of is read by all of them. */
export function readableAnswers(
  { access }: FormDefinition,
  answers: Answers,
  relations: readonly Relation[],
): Answers {
  const mayRead = (field: string): boolean =>
    !Object.hasOwn(access, field) ||
    access[field].read.some(relation => relations.includes(relation));
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([field]) => relations.length > 0 && mayRead(field),
    ),
  );
}

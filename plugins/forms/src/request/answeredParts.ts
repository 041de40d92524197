import type {
  Answers,
  Evaluation,
  FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import { isAsked } from '../fill/visiblePages';

/** A page of a form that was sent. */
export interface AnsweredPart {
  readonly page: string;
  readonly fields: readonly string[];
}

/** The pages with the questions that were asked, less those shown elsewhere. */
export function answeredParts(
  definition: FormDefinition,
  options: {
    readonly evaluation?: Pick<Evaluation, 'hidden'>;
    readonly without?: readonly string[];
  } = {},
): readonly AnsweredPart[] {
  const left = [
    ...(options.evaluation?.hidden ?? []),
    ...(options.without ?? []),
  ];
  return definition.pages
    .map(page => ({
      page: page.id,
      fields: page.fields.filter(
        field => isAsked(definition, field) && !left.includes(field),
      ),
    }))
    .filter(part => part.fields.length > 0);
}

/** True where a question has an answer. */
export function isAnswered(answers: Answers, field: string): boolean {
  const answer = answers[field];
  return (
    answer !== undefined &&
    answer !== '' &&
    !(Array.isArray(answer) && answer.length === 0)
  );
}

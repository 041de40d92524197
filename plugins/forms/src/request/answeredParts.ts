import type {
  Evaluation,
  FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import { type AnswerPart, isAsked } from '@tukiverkko/plugin-forms-react';

/** The pages with the questions that were asked, less those shown elsewhere. */
export function answeredParts(
  definition: FormDefinition,
  options: {
    readonly evaluation?: Pick<Evaluation, 'hidden'>;
    readonly without?: readonly string[];
  } = {},
): readonly AnswerPart[] {
  const left = [
    ...(options.evaluation?.hidden ?? []),
    ...(options.without ?? []),
  ];
  return definition.pages
    .map(page => ({
      id: page.id,
      fields: page.fields.filter(
        field => isAsked(definition, field) && !left.includes(field),
      ),
    }))
    .filter(part => part.fields.length > 0);
}

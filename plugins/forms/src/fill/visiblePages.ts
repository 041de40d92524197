import type {
  Evaluation,
  FormDefinition,
  FormPage,
} from '@tukiverkko/plugin-forms-common';
import { isAsked } from '@tukiverkko/plugin-forms-react';

/** The pages that ask something now, in order. */
export function visiblePages(
  definition: FormDefinition,
  { hidden }: Pick<Evaluation, 'hidden'>,
): readonly FormPage[] {
  return definition.pages.filter(page =>
    page.fields.some(
      field => isAsked(definition, field) && !hidden.includes(field),
    ),
  );
}

import { isPageShown } from '@tukiverkko/plugin-forms-common';
import type {
  Evaluation,
  FormDefinition,
  FormPage,
} from '@tukiverkko/plugin-forms-common';
import { isAsked } from '@tukiverkko/plugin-forms-react';

/** The pages on the way now, in order: those that ask or say something. */
export function visiblePages(
  definition: FormDefinition,
  { hidden }: Pick<Evaluation, 'hidden'>,
): readonly FormPage[] {
  const isSeen = ({ fields, notes = [] }: FormPage) =>
    fields.some(id => isAsked(definition, id) && !hidden.includes(id)) ||
    notes.some(({ id }) => !hidden.includes(`$note.${id}`));
  return definition.pages.filter(
    page => isPageShown(definition, page, { hidden }) && isSeen(page),
  );
}

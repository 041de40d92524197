import type { FormDefinition, FormPage } from '../definition/FormDefinition';
import { endPages } from '../definition/visibleTarget';
import type { Evaluation } from './Evaluation';

/** Whether a page is part of the way now: not hidden, no end page, and with something to ask or to say. */
export function isPageShown(
  definition: FormDefinition,
  page: FormPage,
  { hidden }: Pick<Evaluation, 'hidden'>,
): boolean {
  if (hidden.includes(`$page.${page.id}`) || endPages(definition).has(page.id))
    return false;
  const parts = [
    ...page.fields,
    ...(page.notes ?? []).map(note => `$note.${note.id}`),
  ];
  return parts.some(part => !hidden.includes(part));
}

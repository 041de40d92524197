import type { FormDefinition, FormPage } from './FormDefinition';

/** What `logic.visible` may decide beside fields: `$page.<id>` a whole page, `$note.<id>` a text on one. */
export type PagePart =
  | { readonly kind: 'page'; readonly page: FormPage }
  | { readonly kind: 'note'; readonly page: FormPage; readonly id: string };

/** The page or note a target names; undefined where it names neither, or one there is not. */
export function pagePartAt(
  { pages }: FormDefinition,
  target: string,
): PagePart | undefined {
  const [, kind, id] = /^\$(page|note)\.(.+)$/.exec(target) ?? [];
  if (kind === 'page') {
    const page = pages.find(one => one.id === id);
    return page && { kind, page };
  }
  const page = pages.find(one => one.notes?.some(note => note.id === id));
  return kind === 'note' && page ? { kind, page, id } : undefined;
}

/** The targets that disappear where a target of `logic.visible` does. */
export function hiddenWith(
  definition: FormDefinition,
  target: string,
): readonly string[] {
  const part = pagePartAt(definition, target);
  if (part?.kind !== 'page') return [target];
  const { fields, notes = [] } = part.page;
  return [target, ...notes.map(note => `$note.${note.id}`), ...fields];
}

/** Pages that end the form: named by a stop rule, outside the order of pages. */
export const endPages = ({ stop = [] }: FormDefinition): ReadonlySet<string> =>
  new Set(stop.map(({ page }) => page));

import { cellsOf } from '../../definition/cells';
import type { FormDefinition } from '../../definition/FormDefinition';
import { refName } from '../../definition/resolveField';

/** Where a text is read: the element that says it, and the page it stands on. */
export interface PlaceOfText {
  /** As everywhere in the builder. */
  readonly element: string;
  /** Undefined for what belongs to no page. */
  readonly page?: string;
}

/** What is counted from all answers stands on no page. */
const counted: ReadonlySet<string> = new Set([
  'score',
  'band',
  'flag',
  'advise',
]);

/** Finds the places of the keys of `sourceTexts`. What questions share is read at the first that asks it. */
export function placesOfTexts(
  definition: FormDefinition,
): (key: string) => PlaceOfText {
  const { data, pages } = definition;
  const pageOf = new Map<string, string>();
  const notes = new Map<string, string>();
  for (const page of pages) {
    for (const field of page.fields) pageOf.set(field, page.id);
    for (const note of page.notes ?? []) notes.set(note.id, page.id);
  }
  const shared = firstUses(definition);
  const pageIds = new Set(pages.map(page => page.id));

  const question = (element: string): PlaceOfText => ({
    element,
    page: pageOf.get(element.split('.')[0]),
  });
  const inGroup = (id: string, second: string): boolean =>
    Object.hasOwn(data.properties, id) &&
    Object.hasOwn(cellsOf(data.properties[id])?.properties ?? {}, second);

  return key => {
    const [first, second, third] = key.split('.');
    // A question may be called "page" or "note": its key has fewer or other steps than theirs.
    if (first === 'page' && pageIds.has(second) && third !== undefined)
      return { element: `$page.${second}`, page: second };
    if (first === 'note' && third === undefined && notes.has(second))
      return { element: `$note.${second}`, page: notes.get(second) };
    if (first === '$defs') return question(shared.get(second) ?? '$form');
    if (Object.hasOwn(data.properties, first))
      return question(
        third !== undefined && inGroup(first, second)
          ? `${first}.${second}`
          : first,
      );
    return { element: counted.has(first) ? `$${key}` : '$form' };
  };
}

/** By the name of a block, the first question or cell that is asked by it. */
function firstUses({
  data,
  pages,
}: FormDefinition): ReadonlyMap<string, string> {
  const uses = new Map<string, string>();
  const use = ($ref: string | undefined, element: string): void => {
    const name = refName($ref ?? '');
    if (name !== undefined && !uses.has(name)) uses.set(name, element);
  };
  for (const id of pages.flatMap(page => page.fields)) {
    const field = Object.hasOwn(data.properties, id) ? data.properties[id] : {};
    use(field.$ref, id);
    use(field.items?.$ref, id);
    for (const [cell, own] of Object.entries(
      cellsOf(field)?.properties ?? {},
    )) {
      use(own.$ref, `${id}.${cell}`);
      use(own.items?.$ref, `${id}.${cell}`);
    }
  }
  return uses;
}

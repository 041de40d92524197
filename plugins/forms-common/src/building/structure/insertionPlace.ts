import type { FormDefinition, FormPage } from '../../definition/FormDefinition';
import { elementAt } from '../elements/elementAt';
import type { ElementName } from '../elements/ElementName';
import { sequenceOf } from '../writing/pageSequence';

/**
 * Where elements go: beside another one, or on a page, as many questions and notes from its beginning as `place` says
 * (counted without those that are moved), at its end without.
 */
export type Place =
  | { readonly before: ElementName }
  | { readonly after: ElementName }
  | { readonly page: string; readonly place?: number };

/** A page, and how many of its elements come before. */
export interface PagePlace {
  readonly page: FormPage;
  readonly at: number;
}

/**
 * A place on a page, counted without elements that are about to go there. After a page is at its end; beside a cell is
 * beside its group. Undefined where the page or the neighbour is not there.
 */
export function placeOnPage(
  definition: FormDefinition,
  place: Place,
  moved: readonly ElementName[] = [],
): PagePlace | undefined {
  const rest = (page: FormPage): readonly ElementName[] =>
    sequenceOf(page).filter(name => !moved.includes(name));
  if ('page' in place) {
    const page = definition.pages.find(one => one.id === place.page);
    if (!page) return undefined;
    const most = rest(page).length;
    return { page, at: Math.max(0, Math.min(place.place ?? most, most)) };
  }
  const name = 'before' in place ? place.before : place.after;
  const beside = elementAt(definition, name);
  if (beside?.kind === 'page')
    return {
      page: beside.page,
      at: 'before' in place ? 0 : rest(beside.page).length,
    };
  if (
    beside?.kind !== 'question' &&
    beside?.kind !== 'cell' &&
    beside?.kind !== 'note'
  )
    return undefined;
  const { page } = beside;
  if (!page) return undefined;
  const neighbour = beside.kind === 'cell' ? beside.group : name;
  const sequence = sequenceOf(page);
  const index = sequence.indexOf(neighbour) + ('after' in place ? 1 : 0);
  const at = sequence
    .slice(0, index)
    .filter(one => !moved.includes(one)).length;
  return { page, at };
}

/** A list with elements put in at a place. */
export const inserted = <T>(
  list: readonly T[],
  at: number,
  elements: readonly T[],
): readonly T[] => [...list.slice(0, at), ...elements, ...list.slice(at)];

import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import {
  elementsInOrder,
  idOf,
  type OutlineElement,
  partName,
  type Place,
  readName,
} from '@tukiverkko/plugin-forms-common/building';

/** A place to move to: first, or behind another element. */
export interface MovePlace {
  readonly after?: string;
  readonly to: Place;
}

/** The places among pages, on a page or in a group where elements may go; those that go are not counted. */
export function movePlaces(
  definition: FormDefinition,
  elements: readonly string[],
  page: string | undefined,
): readonly MovePlace[] {
  const neighbours = neighboursOf(definition, elements, page)
    .map(({ element }) => element)
    .filter(name => !elements.includes(name));
  return [
    ...firstPlace(elements, page, neighbours[0]),
    ...neighbours.map(after => ({ after, to: { after } })),
  ];
}

/** Pages go among pages, cells within their group, everything else on a page. */
export function kindOf(elements: readonly string[]): 'page' | 'cell' | 'part' {
  const kinds = elements.map(name => readName(name)?.kind);
  if (kinds.includes('page')) return 'page';
  return kinds.every(kind => kind === 'cell') ? 'cell' : 'part';
}

function neighboursOf(
  definition: FormDefinition,
  elements: readonly string[],
  page: string | undefined,
): readonly OutlineElement[] {
  const outline = elementsInOrder(definition);
  const kind = kindOf(elements);
  if (kind === 'page')
    return outline.filter(({ element }) => idOf('page', element) !== undefined);
  const onPages = outline.flatMap(({ children }) => children);
  if (kind === 'cell') {
    const first = readName(elements[0]);
    const group = first?.kind === 'cell' ? first.group : undefined;
    return onPages.find(({ element }) => element === group)?.children ?? [];
  }
  const target = page === undefined ? undefined : partName('page', page);
  return outline.find(({ element }) => element === target)?.children ?? [];
}

function firstPlace(
  elements: readonly string[],
  page: string | undefined,
  neighbour: string | undefined,
): readonly MovePlace[] {
  if (kindOf(elements) === 'part')
    return page === undefined ? [] : [{ to: { page, place: 0 } }];
  return neighbour === undefined ? [] : [{ to: { before: neighbour } }];
}

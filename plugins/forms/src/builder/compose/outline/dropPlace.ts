import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import {
  idOf,
  type Place,
  readName,
} from '@tukiverkko/plugin-forms-common/building';

/** Where something is let go: on a row, or between it and its neighbour. */
export interface DropTarget {
  readonly element: string;
  readonly position: 'before' | 'on' | 'after';
}

/** Where elements go that are dropped there; undefined where they cannot stand. */
export function dropPlace(
  definition: FormDefinition,
  dragged: readonly string[],
  { element, position }: DropTarget,
): Place | undefined {
  const kinds = new Set(dragged.map(name => readName(name)?.kind));
  const page = idOf('page', element);
  const beside = dragged.includes(element)
    ? undefined
    : besideOf(element, position);
  if (kinds.has('page')) return page === undefined ? undefined : beside;
  if (kinds.has('cell'))
    return !kinds.has('question') && areCellsOfOneGroup([...dragged, element])
      ? beside
      : undefined;
  if (page !== undefined) return onPage(definition, page, position);
  return readName(element)?.kind === 'cell' ? undefined : beside;
}

/** On or under a page is its end; over it is the end of the page before. */
function onPage(
  { pages }: FormDefinition,
  id: string,
  position: DropTarget['position'],
): Place {
  const before = pages[pages.findIndex(page => page.id === id) - 1];
  if (position !== 'before') return { page: id };
  return before ? { page: before.id } : { page: id, place: 0 };
}

function areCellsOfOneGroup(elements: readonly string[]): boolean {
  const groups = elements.map(element => {
    const read = readName(element);
    return read?.kind === 'cell' ? read.group : undefined;
  });
  return groups[0] !== undefined && new Set(groups).size === 1;
}

function besideOf(
  element: string,
  position: DropTarget['position'],
): Place | undefined {
  if (position === 'on') return undefined;
  return position === 'before' ? { before: element } : { after: element };
}

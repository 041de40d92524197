import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import {
  elementsInOrder,
  type OutlineElement,
  readName,
} from '@tukiverkko/plugin-forms-common/building';

/** Where an element stands, counted from one. */
export interface CountedPlace {
  readonly kind: OutlineElement['kind'];
  /** The number of its page; undefined for a page itself. */
  readonly page?: number;
  readonly place: number;
  readonly of: number;
}

/** Counts where an element stands among its neighbours; undefined where it is not there. */
export function countedPlace(
  definition: FormDefinition,
  element: string,
): CountedPlace | undefined {
  const outline = elementsInOrder(definition);
  const pages = outline.filter(({ kind }) => kind === 'page');
  const at = (
    neighbours: readonly OutlineElement[],
    page?: number,
  ): CountedPlace | undefined => {
    const place = neighbours.findIndex(one => one.element === element);
    return place < 0
      ? undefined
      : {
          kind: neighbours[place].kind,
          ...(page !== undefined && { page }),
          place: place + 1,
          of: neighbours.length,
        };
  };
  const read = readName(element);
  if (read?.kind === 'page') return at(pages);
  for (const [index, { children }] of pages.entries()) {
    const found = at(children, index + 1);
    if (found) return found;
    const group =
      read?.kind === 'cell' &&
      children.find(child => child.element === read.group);
    if (group) return at(group.children, index + 1);
  }
  return undefined;
}

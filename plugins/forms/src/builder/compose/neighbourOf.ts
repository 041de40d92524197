import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import {
  elementsInOrder,
  type OutlineElement,
} from '@tukiverkko/plugin-forms-common/building';

/** What one comes to where elements go: the one behind the last of them, else before the first, else what held them. */
export function neighbourOf(
  definition: FormDefinition,
  elements: readonly string[],
): string | undefined {
  const find = (
    siblings: readonly OutlineElement[],
    parent?: string,
  ): string | undefined => {
    const names = siblings.map(({ element }) => element);
    const going = names.filter(name => elements.includes(name));
    if (going.length > 0) {
      const last = names.indexOf(going[going.length - 1]);
      const first = names.indexOf(going[0]);
      return names[last + 1] ?? names[first - 1] ?? parent;
    }
    for (const { children, element } of siblings) {
      const found = find(children, element);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(elementsInOrder(definition));
}

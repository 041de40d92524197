import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import {
  type Change,
  changesOf,
  elementAt,
  elementOfText,
  partName,
} from '@tukiverkko/plugin-forms-common/building';

/** The elements that are not as they are in the published version; none before the first. */
export function changedElements(
  published: FormDefinition | undefined,
  definition: FormDefinition,
): ReadonlySet<string> {
  if (!published) return new Set();
  return new Set(
    changesOf(published, definition)
      .map(change => elementOf(definition, change))
      .filter(name => name !== undefined),
  );
}

function elementOf(
  definition: FormDefinition,
  { path: [member, first, second, ...rest] }: Change,
): string | undefined {
  switch (member) {
    case 'data':
      return first === 'properties' && second !== undefined
        ? inField(second, rest)
        : undefined;
    case 'ui':
      return elementAt(definition, `${first}.${second}`)
        ? `${first}.${second}`
        : first;
    case 'pages':
      return second === 'notes' && rest.length > 0
        ? partName('note', rest[0])
        : first && partName('page', first);
    case 'logic':
      return second;
    case 'i18n':
      return second && elementOfText(definition, second);
    default:
      return undefined;
  }
}

/** `children/items/properties/age` is the cell `children.age`. */
function inField(id: string, steps: readonly string[]): string {
  const [first, second, third] = steps;
  if (first === 'properties' && second !== undefined) return `${id}.${second}`;
  return second === 'properties' && third !== undefined ? `${id}.${third}` : id;
}

import {
  type FormDefinition,
  sourceTexts,
} from '@tukiverkko/plugin-forms-common';
import {
  elementAt,
  optionKey,
  optionsOf,
  type PropertyName,
} from '@tukiverkko/plugin-forms-common/building';

/** A text of an element that is edited where it stands. */
export type TextPart = 'title' | 'description' | 'help' | 'intro' | 'text';

const blockOf = ($ref = ''): string => $ref.slice($ref.lastIndexOf('/') + 1);

/** The property a text of an element is. */
export function propertyOfText(
  definition: FormDefinition,
  element: string,
  part: TextPart,
): PropertyName {
  const kind = elementAt(definition, element)?.kind;
  if (kind === 'note') return 'note.text';
  if (kind === 'page') return part === 'intro' ? 'page.intro' : 'page.title';
  return part as PropertyName;
}

/** The key the translations of a text stand under; undefined where nothing is written that could be translated. */
export function keyOfText(
  definition: FormDefinition,
  element: string,
  part: TextPart,
): string | undefined {
  const found = elementAt(definition, element);
  if (found?.kind === 'page') return `page.${found.id}.${part}`;
  if (found?.kind === 'note') return `note.${found.id}`;
  const block = found && 'field' in found ? blockOf(found.field.$ref) : '';
  const texts = sourceTexts(definition);
  return [`${element}.${part}`, `$defs.${block}.${part}`].find(key =>
    texts.has(key),
  );
}

/** The keys the translations of the label of an option stand under: several where each row of a matrix has its own. */
export const keysOfOption = (
  definition: FormDefinition,
  element: string,
  code: string | number,
): readonly string[] =>
  (optionsOf(definition, element)?.writtenAt ?? []).map(place =>
    optionKey(place, code),
  );

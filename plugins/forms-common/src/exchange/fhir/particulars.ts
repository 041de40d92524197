import { cellsOf } from '../../definition/cells';
import type { FieldSchema } from '../../definition/FormDefinition';
import { isPlainObject } from '../../definition/jsonGuard';
import { pointer } from '../../definition/pointer';
import { choices } from '../../definition/resolveField';
import {
  extensionUrls as urls,
  type FhirExtension,
  type FhirItemType,
} from './fhirTypes';
import { extensionsOf } from './keywordExtensions';

/** Items whose length FHIR itself bounds. */
export const withMaxLength: readonly FhirItemType[] = ['string', 'text', 'url'];

/** What tells a question from others that FHIR takes for the same. */
export function particulars(
  field: FieldSchema,
  kind: string,
  type: FhirItemType,
  shown: unknown,
): readonly FhirExtension[] {
  const value = field.items ?? field;
  const entity = value['x-entity'];
  const help = isPlainObject(shown) ? shown['ui:help'] : undefined;
  const coded = (url: string, word: string | undefined): FhirExtension[] =>
    word === undefined ? [] : [{ url, valueCode: word }];
  const items = field.items && !cellsOf(field) ? field.items : {};
  const { description, 'x-sensitivity': _, ...ofItems } = items;
  return [
    ...extensionsOf({ ...ofItems, ...field }),
    ...(field['x-unit']
      ? [{ url: urls.unit, valueCoding: { display: field['x-unit'] } }]
      : []),
    ...coded(urls.format, value.format),
    ...(choices(value) ? coded(urls.choiceType, value.type) : []),
    ...coded(urls.entityKind, entity?.kind),
    ...coded(urls.entityType, entity?.type),
    ...(kind === 'matrix' ? coded(urls.role, 'matrix') : []),
    ...(kind === 'rows' && value.title !== undefined
      ? [{ url: urls.rowTitle, valueString: value.title }]
      : []),
    ...(!withMaxLength.includes(type) && value.maxLength !== undefined
      ? [{ url: urls.maxLength, valueInteger: value.maxLength }]
      : []),
    ...(typeof help === 'string'
      ? [{ url: urls.help, valueString: help }]
      : []),
  ];
}

/** How a question looks stays behind, but for its help. */
export function leaveShown(
  name: string,
  shown: unknown,
  cells: readonly string[],
  leave: (at: string, reason: string) => void,
): void {
  if (!isPlainObject(shown)) return;
  for (const key of Object.keys(shown))
    if (key !== 'ui:help' && !cells.includes(key))
      leave(pointer('ui', ...name.split('.'), key), 'only how it looks');
}

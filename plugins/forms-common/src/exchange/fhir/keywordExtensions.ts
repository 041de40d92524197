import type { FieldSchema, Sensitivity } from '../../definition/FormDefinition';
import { extensionUrls as urls, type FhirExtension } from './fhirTypes';

type Keyword = keyof FieldSchema;
type ValueName =
  | 'valueInteger'
  | 'valueDecimal'
  | 'valueString'
  | 'valueCode'
  | 'valueBoolean';

/** Keywords that travel as one extension with one value, there and back. */
const carried: readonly (readonly [Keyword, string, ValueName])[] = [
  ['minimum', urls.minimum, 'valueDecimal'],
  ['maximum', urls.maximum, 'valueDecimal'],
  ['exclusiveMinimum', urls.exclusiveMinimum, 'valueDecimal'],
  ['exclusiveMaximum', urls.exclusiveMaximum, 'valueDecimal'],
  ['multipleOf', urls.multipleOf, 'valueDecimal'],
  ['minLength', urls.minLength, 'valueInteger'],
  ['pattern', urls.pattern, 'valueString'],
  ['minItems', urls.minItems, 'valueInteger'],
  ['maxItems', urls.maxItems, 'valueInteger'],
  ['uniqueItems', urls.uniqueItems, 'valueBoolean'],
  ['description', urls.description, 'valueString'],
  ['x-sensitivity', urls.sensitivity, 'valueCode'],
  ['x-code', urls.code, 'valueString'],
];

/** FHIR writes whole bounds of whole numbers as integers. */
const valueName = (name: ValueName, field: FieldSchema): ValueName =>
  name === 'valueDecimal' && field.type === 'integer' ? 'valueInteger' : name;

/** What FHIR's own members do not say of a field. */
export function extensionsOf(field: FieldSchema): readonly FhirExtension[] {
  return carried
    .filter(([keyword]) => field[keyword] !== undefined)
    .map(([keyword, url, name]) => ({
      url,
      [valueName(name, field)]: field[keyword],
    }));
}

/** The one value of an extension, whatever it is called. */
export const valueOf = (
  extension: FhirExtension,
): string | number | boolean | undefined =>
  extension.valueCode ??
  extension.valueString ??
  extension.valueInteger ??
  extension.valueDecimal ??
  extension.valueBoolean;

/** The same keywords read back. */
export function keywordsOf(
  extensions: readonly FhirExtension[] = [],
): FieldSchema {
  return Object.fromEntries(
    carried.flatMap(([keyword, url]) => {
      const found = extensions.find(one => one.url === url);
      const value = found && valueOf(found);
      return value === undefined ? [] : [[keyword, value]];
    }),
  );
}

/** A text extension of this address. */
export function textAt(
  extensions: readonly FhirExtension[] | undefined,
  url: string,
): string | undefined {
  const found = extensions?.find(one => one.url === url);
  const value = found && valueOf(found);
  return typeof value === 'string' ? value : undefined;
}

/** Sensitivities there are; another word on the way in is none of ours. */
export const isSensitivity = (value: unknown): value is Sensitivity =>
  ['none', 'indirect', 'identifying', 'special'].includes(value as string);

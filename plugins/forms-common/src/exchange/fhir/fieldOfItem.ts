import type { FieldSchema } from '../../definition/FormDefinition';
import { limits } from '../../definition/limits';
import { isFormat } from '../../evaluate/formats';
import { extensionUrls as urls, type FhirItem } from './fhirTypes';
import {
  isSensitivity,
  keywordsOf,
  textAt,
  valueOf,
} from './keywordExtensions';

/** How long an answer may be where the questionnaire does not say. */
const lengths: Readonly<Partial<Record<FhirItem['type'], number>>> = {
  string: 200,
  text: 4000,
  url: 2000,
  date: 10,
  time: 8,
  dateTime: 40,
};
const formatsOfTypes: Readonly<Partial<Record<FhirItem['type'], string>>> = {
  url: 'uri',
  date: 'date',
  time: 'time',
  dateTime: 'date-time',
};
const ofLists = ['minItems', 'maxItems', 'uniqueItems'] as const;
const ofQuestions = ['description', 'x-sensitivity', 'x-code'] as const;
const usualItems = 20;

/** What is on the way in is read as far as it is of the kind a field has. */
function known(keywords: FieldSchema): FieldSchema {
  const { 'x-sensitivity': sensitivity, maxItems, ...rest } = keywords;
  return {
    ...rest,
    ...(isSensitivity(sensitivity) && { 'x-sensitivity': sensitivity }),
    ...(maxItems !== undefined && {
      maxItems: Math.min(maxItems, limits.maxItems),
    }),
  };
}

function valueOfItem({
  type,
  answerOption,
  maxLength,
  extension,
}: FhirItem): FieldSchema {
  if (type === 'boolean' || type === 'integer') return { type };
  if (type === 'decimal') return { type: 'number' };
  const length = extension?.find(one => one.url === urls.maxLength);
  const stated = length && valueOf(length);
  const most = typeof stated === 'number' ? stated : maxLength;
  if (type === 'choice') {
    const isNumeric = ['integer', 'number'].includes(
      textAt(extension, urls.choiceType) ?? '',
    );
    const oneOf = (answerOption ?? []).map(({ valueCoding }) => {
      const code = String(valueCoding.code ?? valueCoding.display ?? '');
      return {
        const: isNumeric ? Number(code) : code,
        title: String(valueCoding.display ?? code),
      };
    });
    if (isNumeric)
      return {
        type: textAt(extension, urls.choiceType) as 'integer' | 'number',
        oneOf,
      };
    const longest = Math.max(1, ...oneOf.map(one => String(one.const).length));
    return { type: 'string', maxLength: most ?? longest, oneOf };
  }
  const format = textAt(extension, urls.format) ?? formatsOfTypes[type];
  const kind = textAt(extension, urls.entityKind);
  const entityType = textAt(extension, urls.entityType);
  return {
    type: 'string',
    maxLength: most ?? lengths[type],
    ...(format !== undefined && isFormat(format) && { format }),
    ...(kind !== undefined && {
      'x-entity': {
        kind,
        ...(entityType !== undefined && { type: entityType }),
      },
    }),
  };
}

const pick = (
  field: FieldSchema,
  keywords: readonly (keyof FieldSchema)[],
): FieldSchema =>
  Object.fromEntries(
    keywords
      .filter(keyword => field[keyword] !== undefined)
      .map(keyword => [keyword, field[keyword]]),
  );

const without = (field: FieldSchema): FieldSchema =>
  Object.fromEntries(
    Object.entries(field).filter(
      ([keyword]) => ![...ofLists, ...ofQuestions].some(one => one === keyword),
    ),
  );

/** A question of a questionnaire as a field, without what stands inside a group. */
export function fieldOfItem(item: FhirItem): FieldSchema {
  const { text, extension } = item;
  const keywords = known(keywordsOf(extension));
  const own = pick(keywords, ofQuestions);
  const value = { ...valueOfItem(item), ...without(keywords) };
  const unit = extension?.find(one => one.url === urls.unit)?.valueCoding
    ?.display;
  const named: FieldSchema = {
    ...(text !== undefined && { title: text }),
    ...own,
    ...(unit !== undefined && { 'x-unit': unit }),
  };
  if (!item.repeats) return { ...value, ...named };
  return {
    type: 'array',
    maxItems: value.oneOf?.length ?? usualItems,
    ...pick(keywords, ofLists),
    items: value,
    ...named,
  };
}

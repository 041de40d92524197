import type { JsonObject } from '@backstage/types';
import { codesIn, type VocabularyName } from '../vocabulary/vocabularies';

/*
 * Parts of JSON Schema that several kinds share. The catalogue's validator knows
 * no `format`, so dates are patterns; its messages start with the path of the field.
 */

export const text: JsonObject = { type: 'string', minLength: 1 };

export const entityRef: JsonObject = { type: 'string', minLength: 1 };

export const entityRefs: JsonObject = {
  type: 'array',
  items: entityRef,
  uniqueItems: true,
};

const inThree: JsonObject = { fi: text, sv: text, en: text };
const inSami: JsonObject = { se: text, smn: text, sms: text };

/** A text in all three languages of the portal. */
export const localized: JsonObject = {
  type: 'object',
  required: ['fi', 'sv', 'en'],
  additionalProperties: false,
  properties: inThree,
};

/** A name: in all three languages, and in Sámi where somebody has given it. */
export const names: JsonObject = {
  ...localized,
  properties: { ...inThree, ...inSami },
};

/** A longer text in at least one language; a reader of another sees it marked with its own. */
export const texts: JsonObject = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: { ...inThree, ...inSami },
};

export const localDate: JsonObject = {
  type: 'string',
  pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
};

export const localTime: JsonObject = {
  type: 'string',
  pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
};

/** A web address that is opened from a page of ours. */
export const link: JsonObject = {
  type: 'string',
  maxLength: 500,
  pattern: '^https://[^\\s"<>\\\\^`{|}]+$',
};

/** A row of a list: closed, as the spec itself is. */
export function rowOf(
  required: readonly string[],
  properties: JsonObject,
): JsonObject {
  return {
    type: 'object',
    required: [...required],
    additionalProperties: false,
    properties,
  };
}

/** Since when, until when (both days included), what came instead, and when somebody last confirmed it. */
export const validity: JsonObject = {
  validFrom: localDate,
  validTo: localDate,
  successor: entityRef,
  confirmedOn: localDate,
};

/** One code of a vocabulary. */
export function codeOf(vocabulary: VocabularyName): JsonObject {
  return { type: 'string', enum: [...codesIn(vocabulary)] };
}

/** Codes of a vocabulary, each once. */
export function codesOf(vocabulary: VocabularyName): JsonObject {
  return { type: 'array', items: codeOf(vocabulary), uniqueItems: true };
}

/** A kind's schema: closed, so that a misspelt field is an error and not silence. */
export function specSchema(
  required: readonly string[],
  properties: JsonObject,
): { jsonSchema: JsonObject } {
  return {
    jsonSchema: {
      type: 'object',
      required: ['spec'],
      properties: {
        spec: {
          type: 'object',
          required: [...required],
          additionalProperties: false,
          properties,
        },
      },
    },
  };
}

import {
  fromJsonSchema,
  fromQuestionnaire,
  parseForm,
  problemText,
  type FormDefinition,
  type FormProblem,
  type NotCarried,
} from '@tukiverkko/plugin-forms-common';

/** What a file may be. */
export type FormFileKind = 'form' | 'questionnaire' | 'schema';

/** A form read from a file, or why it is none. */
export type FormFile =
  | {
      readonly kind: FormFileKind;
      readonly definition: FormDefinition;
      readonly notCarried: readonly NotCarried[];
    }
  | {
      readonly refusal: 'tooLarge' | 'notJson' | 'newerFormat' | 'unknown';
    }
  | {
      readonly refusal: 'notWhole';
      readonly problems: readonly FormProblem[];
    };

/** The largest file that is read at all. A form is at most 256 kB; a questionnaire needs several times the words. */
export const largestFile = 2 * 1024 * 1024;
/** The format this builder writes. */
const ourFormat = 1;

interface Json {
  readonly [member: string]: unknown;
}

/** Reads what somebody brings from elsewhere. Whatever it holds, this does not throw. */
export function readFormFile(text: string): FormFile {
  if (text.length > largestFile) return { refusal: 'tooLarge' };
  const value = readJson(text);
  if (typeof value !== 'object' || value === null)
    return { refusal: 'notJson' };
  const given = value as Json;
  if (given.resourceType === 'Questionnaire')
    return converted('questionnaire', fromQuestionnaire(given));
  const { formatVersion } = given;
  if (typeof formatVersion === 'number' && formatVersion > ourFormat)
    return { refusal: 'newerFormat' };
  if (formatVersion !== undefined || given.pages !== undefined)
    return whole('form', given);
  return converted('schema', fromJsonSchema(given));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function converted(
  kind: FormFileKind,
  made:
    | {
        readonly definition: FormDefinition;
        readonly notCarried: readonly NotCarried[];
      }
    | undefined,
): FormFile {
  return made
    ? whole(kind, made.definition, made.notCarried)
    : { refusal: 'unknown' };
}

function whole(
  kind: FormFileKind,
  value: unknown,
  notCarried: readonly NotCarried[] = [],
): FormFile {
  const parsed = parseForm(value);
  if (parsed.ok) return { kind, definition: parsed.definition, notCarried };
  return {
    refusal: 'notWhole',
    problems: parsed.problems.map(problem => ({
      ...problem,
      text: problemText(problem),
    })),
  };
}

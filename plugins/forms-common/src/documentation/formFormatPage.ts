import { formMetaSchema } from '../definition/formMetaSchema';
import { limits } from '../definition/limits';
import type { JsonSchema } from '../definition/shape';
import { formatExamples } from '../evaluate/formatExamples';
import { checkedKeywords } from '../evaluate/keywords';
import { allowedOperators } from '../expressions/operators';
import { problemSentences } from '../lint/problemSentences';
import { errorSentences } from '../texts/errorSentences';
import { memberTexts } from './memberTexts';

/** A member of the format with its schema. */
export interface DocumentedMember {
  readonly place: string;
  readonly schema: JsonSchema;
}

const schemas = (value: unknown): readonly [string, JsonSchema][] =>
  Object.entries((value ?? {}) as Readonly<Record<string, JsonSchema>>);

/** Every member of the format, in the order of the schema. */
export function documentedMembers(
  schema: JsonSchema = formMetaSchema,
  place = '',
): readonly DocumentedMember[] {
  const inside = (one: unknown, at: string): readonly DocumentedMember[] =>
    typeof one === 'object' && one !== null
      ? documentedMembers(one as JsonSchema, at)
      : [];
  const own = schemas(schema.properties).flatMap(([name, member]) => {
    const at = place === '' ? name : `${place}.${name}`;
    return [{ place: at, schema: member }, ...inside(member, at)];
  });
  const either = [schema.oneOf, schema.anyOf].flatMap(
    all => (all ?? []) as readonly JsonSchema[],
  );
  return [
    ...own,
    ...inside(schema.items, `${place}[]`),
    ...inside(schema.additionalProperties, `${place}.*`),
    ...either.flatMap(one => inside(one, place)),
    ...schemas(schema.$defs).flatMap(([name, one]) => inside(one, name)),
  ];
}

/** What a member holds, in a few words. */
function holds(schema: JsonSchema): string {
  const words = schema.enum as readonly unknown[] | undefined;
  if (words) return words.map(word => `\`${word}\``).join(', ');
  if (schema.$ref === '#/$defs/json') return 'any value';
  if (schema.$ref) return 'a field';
  if (schema.type === 'array')
    return `list of ${holds(schema.items as JsonSchema)}`;
  if (schema.pattern) return `text like \`${schema.pattern}\``;
  return [schema.type ?? 'any value'].flat().join(', ');
}

const bullets = (lines: readonly string[]): string =>
  lines.map(line => `- ${line}`).join('\n');

const section = (title: string, ...parts: readonly string[]): string =>
  [`## ${title}`, ...parts].join('\n\n');

/** The page that tells the format of form definitions, made of what the engine itself checks with. */
export function formFormatPage(): string {
  const members = documentedMembers();
  const line = ({ place, schema }: DocumentedMember): string =>
    `\`${place}\` (${holds(schema)}): ${memberTexts[place] ?? ''}`;
  const isOfField = ({ place }: DocumentedMember): boolean =>
    place.startsWith('field.');
  const [own, errors] = [Object.keys(errorSentences), checkedKeywords];
  return [
    '# The format of forms',
    'Made from the engine by `UPDATE_DOCS=1 yarn workspace @tukiverkko/plugin-forms-common test formFormatPage`; a test fails where it is out of date. The same as a JSON Schema is `formMetaSchema` of `@tukiverkko/plugin-forms-common`. A form is one closed JSON document: a member that does not stand here is an error.',
    section(
      'Members',
      bullets(members.filter(one => !isOfField(one)).map(line)),
    ),
    section(
      'A field',
      'JSON Schema 2020-12, of which these keywords are taken. Which go with which type, lint says.',
      bullets(members.filter(isOfField).map(line)),
    ),
    section(
      'Formats',
      bullets(
        Object.entries(formatExamples).map(
          ([name, example]) => `\`${name}\`: \`${example}\``,
        ),
      ),
    ),
    section(
      'Expressions',
      'JsonLogic in a strict profile. An expression reads fields by id (`age`), rows of a matrix (`views.clear`), `$calc`, `$score`, `$band`, `$flags`, `$now`, `$today` and `$relations`; a rule about a cell also `$row`; inside `map`, `filter`, `all`, `some` and `none` over a repeating group, the cells of the item. What may be missing has to be tested with `!==` `null` first, or read with a default. Rules hold only where they are exactly `true`.',
      `Operators: ${[...allowedOperators]
        .map(name => `\`${name}\``)
        .join(', ')}.`,
    ),
    section(
      'Bounds',
      bullets(
        Object.entries(limits).map(([name, limit]) => `\`${name}\`: ${limit}`),
      ),
    ),
    section(
      'Errors of answers',
      'Each with a JSON Pointer into the answers and never an answer. In a form, `ui.<field>.ui:errors.<code>` says it in other words.',
      bullets(
        [...new Set([...errors, ...own])].map(
          code =>
            `\`${code}\`: ${
              errorSentences[code]?.en ?? 'see the formats above'
            }`,
        ),
      ),
    ),
    section(
      'What an author is told',
      bullets(
        Object.entries(problemSentences).map(
          ([code, sentence]) => `\`${code}\`: ${sentence}`,
        ),
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

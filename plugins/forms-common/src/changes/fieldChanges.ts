import type { FieldSchema } from '../definition/FormDefinition';
import type { ChangeClass } from './ChangeClass';
import { differences, isSame, type Difference } from './differences';

type Classified = Difference & { readonly class: ChangeClass };
type Judge = (before: unknown, after: unknown) => ChangeClass;

const always =
  (found: ChangeClass): Judge =>
  () =>
    found;

/** A bound from below: raising it, or having one at all, refuses what was accepted. */
const lowest: Judge = (before, after) =>
  typeof after === 'number' && !(typeof before === 'number' && after <= before)
    ? 'tightening'
    : 'additive';
/** A bound from above. */
const highest: Judge = (before, after) =>
  typeof after === 'number' && !(typeof before === 'number' && after >= before)
    ? 'tightening'
    : 'additive';
/** A rule of its own: any that was not there before may refuse what was accepted. */
const rule: Judge = (_before, after) =>
  after === undefined || after === false ? 'additive' : 'tightening';

const codesOf = (options: unknown): readonly unknown[] =>
  Array.isArray(options)
    ? options.map(one =>
        typeof one === 'object' && one !== null && 'const' in one
          ? one.const
          : one,
      )
    : [];

/** A choice that is gone leaves answers nobody can read in the new version; only a label that changed is text. */
const options: Judge = (before, after) => {
  if (before === undefined) return 'tightening';
  if (after === undefined) return 'breaking';
  const [was, is] = [new Set(codesOf(before)), new Set(codesOf(after))];
  if ([...was].some(code => !is.has(code))) return 'breaking';
  return is.size > was.size ? 'additive' : 'text';
};

const required: Judge = (before, after) => {
  const was = new Set(Array.isArray(before) ? before : []);
  const is: readonly unknown[] = Array.isArray(after) ? after : [];
  return is.some(name => !was.has(name)) ? 'tightening' : 'additive';
};

/** What a change of each keyword means. `items` and `properties` are looked into. */
const judges: Readonly<
  Record<Exclude<keyof FieldSchema, 'items' | 'properties' | '$ref'>, Judge>
> = {
  type: always('breaking'),
  title: always('text'),
  description: always('text'),
  enum: options,
  const: always('breaking'),
  oneOf: options,
  minimum: lowest,
  maximum: highest,
  exclusiveMinimum: lowest,
  exclusiveMaximum: highest,
  multipleOf: rule,
  minLength: lowest,
  maxLength: highest,
  pattern: rule,
  format: rule,
  required,
  additionalProperties: always('breaking'),
  minItems: lowest,
  maxItems: highest,
  uniqueItems: rule,
  'x-options': always('additive'),
  // The same number means another amount.
  'x-unit': always('breaking'),
  'x-entity': always('breaking'),
  'x-sensitivity': always('privacy'),
  'x-code': always('text'),
};

type Fields = Readonly<Record<string, FieldSchema>>;

/** What changed in a set of questions: those of a form, or those of a group in it. References are written out before. */
export function fieldsChanges(
  before: Fields,
  after: Fields,
  mustAnswer: readonly string[],
  path: Difference['path'],
): readonly Classified[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name): readonly Classified[] => {
    const at = [...path, name];
    const [was, is] = [before[name], after[name]];
    if (!was) {
      const found = mustAnswer.includes(name) ? 'tightening' : 'additive';
      return [
        { path: at, kind: 'added', before: was, after: is, class: found },
      ];
    }
    if (!is)
      return [
        {
          path: at,
          kind: 'removed',
          before: was,
          after: is,
          class: 'breaking',
        },
      ];
    return fieldChanges(was, is, at);
  });
}

function fieldChanges(
  before: FieldSchema,
  after: FieldSchema,
  path: Difference['path'],
): readonly Classified[] {
  const keywords = Object.keys(judges) as (keyof typeof judges)[];
  const own = keywords
    .filter(keyword => !isSame(before[keyword], after[keyword]))
    .flatMap(keyword => {
      const [was, is] = [before[keyword], after[keyword]];
      const found = judges[keyword](was, is);
      return differences(was, is, [...path, keyword])
        .slice(0, 1)
        .map(first => ({
          ...first,
          path: [...path, keyword],
          class: found,
        }));
    });
  const items =
    before.items && after.items
      ? fieldChanges(before.items, after.items, [...path, 'items'])
      : [];
  return [
    ...own,
    ...items,
    ...fieldsChanges(
      before.properties ?? {},
      after.properties ?? {},
      after.required ?? [],
      [...path, 'properties'],
    ),
  ];
}

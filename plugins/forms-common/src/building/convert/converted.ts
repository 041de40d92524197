import { cellsOf } from '../../definition/cells';
import type {
  FieldSchema,
  FormDefinition,
  Option,
} from '../../definition/FormDefinition';
import { sourceTexts } from '../../texts/sourceTexts';
import { elementAt } from '../elements/elementAt';
import type { ElementName } from '../elements/ElementName';
import { optionsOf } from '../options/optionsOf';
import { withOwnOptions } from '../options/ownOptions';
import type { QuestionTypeName } from '../palette/QuestionType';
import { questionTypes } from '../palette/questionTypes';
import { typeOf } from '../palette/typeOf';
import { overReferences } from '../references/overReferences';
import { without } from '../references/removed';
import { withLikert, withPages } from '../writing/pageSequence';
import { withField } from '../writing/withField';
import { shownAt, withShown } from '../writing/withShown';
import { withTextKeys } from '../writing/withTexts';

/** Types whose limits mean the same. */
const families: readonly (readonly QuestionTypeName[])[] = [
  ['shortText', 'longText'],
  ['integer', 'decimal'],
  ['textList', 'choices', 'sourceChoices', 'entities'],
];

/** Types that take options of their own. */
const ofOptions: ReadonlySet<QuestionTypeName> = new Set([
  'choice',
  'choices',
  'rating',
]);

const sourceOf = (field: FieldSchema): string | undefined =>
  field['x-options'] ?? field.items?.['x-options'];

/** The types a question or cell may become; none for a row of a matrix, which is on the scale of the others. */
export function mayBecome(
  definition: FormDefinition,
  name: ElementName,
): readonly QuestionTypeName[] {
  const element = elementAt(definition, name);
  const now = typeOf(definition, name);
  if (element?.kind !== 'question' && element?.kind !== 'cell') return [];
  const isCell = element.kind === 'cell';
  if (isCell && definition.data.properties[element.group]?.type === 'object')
    return [];
  const source = sourceOf(element.field);
  return (Object.keys(questionTypes) as QuestionTypeName[]).filter(type => {
    const { mayBeCell, needs } = questionTypes[type];
    return (
      type !== now && (mayBeCell || !isCell) && (!needs || source !== undefined)
    );
  });
}

/**
 * The form with a question of another type: with its title, help, privacy and rules, its options where the type has some,
 * and its limits where they mean the same. The form itself where the question may not become so.
 */
export function converted(
  definition: FormDefinition,
  name: ElementName,
  type: QuestionTypeName,
): FormDefinition {
  if (!mayBecome(definition, name).includes(type)) return definition;
  const before = typeOf(definition, name);
  const own = withOwnOptions(withoutCells(definition, name), name);
  const coded = ofOptions.has(type) ? recoded(own, name, type) : own;
  const element = elementAt(coded, name);
  if (element?.kind !== 'question' && element?.kind !== 'cell')
    return definition;
  const { field } = element;
  const options = ofOptions.has(type)
    ? optionsOf(coded, name)?.options
    : undefined;
  const entity = field['x-entity'] ?? field.items?.['x-entity'];
  const { begin } = questionTypes[type];
  const begun = begin({ source: sourceOf(field), entity });
  // A matrix that begins with a scale of its own would need a block; its rows get the options at once.
  const fresh = begun.scale ? withScale(begun.field, begun.scale) : begun.field;
  const areAlike = families.some(
    one => one.includes(type) && before !== undefined && one.includes(before),
  );
  const next = withKept(fresh, field, areAlike, options);
  const placed = withPages(
    withField(coded, name, () => next),
    pages =>
      pages.map(page => {
        const likert = page.layout?.likert?.filter(one => one !== name) ?? [];
        const isHere =
          element.kind === 'question' && page.fields.includes(name);
        return isHere &&
          (begun.isLikert ||
            likert.length !== (page.layout?.likert?.length ?? 0))
          ? withLikert(page, begun.isLikert ? [...likert, name] : likert)
          : page;
      }),
  );
  const shown = withShown(placed, name, () => ({
    ...keptLooks(shownAt(definition, name), type),
    ...begun.ui,
  }));
  return withoutLostTexts(definition, shown);
}

/** A group that becomes something else loses its questions first, with everything that belongs to them. */
function withoutCells(
  definition: FormDefinition,
  name: ElementName,
): FormDefinition {
  const element = elementAt(definition, name);
  const cells =
    element?.kind === 'question'
      ? cellsOf(element.field)?.properties
      : undefined;
  if (!cells) return definition;
  const names = [
    ...Object.keys(cells).map(cell => `${name}.${cell}`),
    ...Object.keys(definition.logic.compute ?? {})
      .filter(target => target.startsWith(`${name}.`))
      .map(target => `$calc.${target}`),
  ];
  return without(definition, names);
}

/** Codes become what the type writes them as, with the rules and tests that name them. */
function recoded(
  definition: FormDefinition,
  name: ElementName,
  type: QuestionTypeName,
): FormDefinition {
  const found = optionsOf(definition, name);
  if (!found) return definition;
  const isNumber = found.type !== 'string';
  const wantsNumber = type === 'rating' || (type === 'choice' && isNumber);
  if (isNumber === wantsNumber) return definition;
  const codes = new Map<Option['const'], Option['const']>(
    found.options.map((option, index) => [
      option.const,
      wantsNumber ? index + 1 : String(option.const),
    ]),
  );
  const texts = new Map(
    [...codes].map(([code, next]) => [String(code), next] as const),
  );
  return overReferences(definition, {
    name: reference => reference.name,
    code: ({ name: of, kind, code }) => {
      if (of !== name) return undefined;
      return kind === 'text' ? texts.get(String(code)) : codes.get(code);
    },
  });
}

const always: readonly (keyof FieldSchema)[] = [
  'title',
  'description',
  'x-sensitivity',
  'x-code',
];
const limitsOfAnswer: readonly (keyof FieldSchema)[] = [
  'minLength',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'x-unit',
  'minItems',
  'maxItems',
];

/** What a type begins with, with what the question said before where it means the same. */
function withKept(
  fresh: FieldSchema,
  field: FieldSchema,
  areAlike: boolean,
  options: readonly Option[] | undefined,
): FieldSchema {
  const kept = [...always, ...(areAlike ? limitsOfAnswer : [])].flatMap(
    keyword =>
      field[keyword] === undefined ? [] : [[keyword, field[keyword]] as const],
  );
  const withIt: FieldSchema = { ...fresh, ...Object.fromEntries(kept) };
  const longer =
    areAlike && fresh.maxLength !== undefined && (field.maxLength ?? 0) > 0
      ? {
          ...withIt,
          maxLength: Math.max(fresh.maxLength, field.minLength ?? 0),
        }
      : withIt;
  if (!options) return longer;
  const codes = options.map(one => one.const);
  const longest = Math.max(0, ...codes.map(code => String(code).length));
  const ofOwn = (inside: FieldSchema): FieldSchema => {
    const isNumber = codes.some(code => typeof code === 'number');
    const { maxLength, ...rest } = inside;
    return isNumber
      ? { ...rest, type: 'integer', oneOf: options }
      : {
          ...rest,
          type: 'string',
          maxLength: Math.max(maxLength ?? 0, longest),
          oneOf: options,
        };
  };
  return longer.items
    ? { ...longer, items: ofOwn(longer.items) }
    : ofOwn(longer);
}

function withScale(field: FieldSchema, scale: FieldSchema): FieldSchema {
  const rows = Object.entries(field.properties ?? {}).map(
    ([row, { $ref: _, ...own }]) => [row, { ...own, ...scale }] as const,
  );
  return { ...field, properties: Object.fromEntries(rows) };
}

/** Help and own words for errors stay; how it was drawn belongs to the type. A placeholder only stands in what is typed. */
function keptLooks(
  shown: Readonly<Record<string, unknown>>,
  type: QuestionTypeName,
): Readonly<Record<string, unknown>> {
  const isTyped = ['text', 'number', 'integer', 'email', 'phone'].includes(
    questionTypes[type].kind,
  );
  const kept = ['ui:help', 'ui:errors', ...(isTyped ? ['ui:placeholder'] : [])];
  return Object.fromEntries(
    Object.entries(shown).filter(([key]) => kept.includes(key)),
  );
}

function withoutLostTexts(
  before: FormDefinition,
  after: FormDefinition,
): FormDefinition {
  const texts = sourceTexts(after);
  const gone = new Set(
    [...sourceTexts(before).keys()].filter(key => !texts.has(key)),
  );
  return withTextKeys(after, key => (gone.has(key) ? undefined : key));
}

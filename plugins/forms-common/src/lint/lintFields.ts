import type { FieldSchema, FormDefinition } from '../definition/FormDefinition';
import { limits } from '../definition/limits';
import { pointer } from '../definition/pointer';
import { cellsOf } from '../definition/cells';
import { choices, resolveField } from '../definition/resolveField';
import { formats, isFormat } from '../evaluate/formats';
import { patternProblem } from './pattern/patternProblem';
import { lintGroup, lintMatrix, lintRows } from './lintGroup';
import { problem, warning, type LintProblem } from './LintProblem';

type Type = NonNullable<FieldSchema['type']>;
type Keyword = keyof FieldSchema;

const everywhere: readonly Keyword[] = [
  'title',
  'description',
  'x-sensitivity',
  'x-code',
];
const numeric: readonly Keyword[] = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'enum',
  'const',
  'oneOf',
  'x-unit',
];

/** Our profile of JSON Schema: which keywords may stand with which type. */
const profile: Readonly<Record<Type, readonly Keyword[]>> = {
  string: [
    'minLength',
    'maxLength',
    'pattern',
    'format',
    'enum',
    'const',
    'oneOf',
    'x-options',
    'x-entity',
  ],
  integer: numeric,
  number: numeric,
  boolean: ['const'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties'],
};

/** The keywords that may stand in a field. Beside a `$ref` only what is said about the question. */
export const keywordsFor = ({ $ref, type }: FieldSchema): readonly Keyword[] =>
  $ref !== undefined || type === undefined
    ? everywhere
    : ['type', ...everywhere, ...profile[type]];

/** Holds every field to the profile. */
export function lintFields({ data }: FormDefinition): LintProblem[] {
  const known = (name: string): boolean => Object.hasOwn(data.properties, name);
  return [
    ...Object.entries(data.properties).flatMap(([id, field]) =>
      lintField(field, pointer('data', 'properties', id), data.$defs),
    ),
    ...Object.entries(data.$defs ?? {}).flatMap(([name, field]) => {
      const at = pointer('data', '$defs', name);
      // A group is asked in one place: its cells have names, rules and texts there.
      return cellsOf(field)
        ? [problem(at, 'group-in-block')]
        : lintSchema(field, at, data.$defs);
    }),
    ...(data.required ?? []).flatMap((name, index) =>
      known(name)
        ? []
        : [
            problem(pointer('data', 'required', index), 'field-unknown', {
              field: name,
            }),
          ],
    ),
  ];
}

export function lintField(
  field: FieldSchema,
  at: string,
  defs: FormDefinition['data']['$defs'],
): LintProblem[] {
  const resolved = resolveField(field, defs);
  return [
    ...(resolved?.type === 'object' ? lintMatrix(resolved, at) : []),
    ...(field['x-sensitivity'] ? [] : [problem(at, 'sensitivity-missing')]),
    ...(resolved && !resolved.title ? [problem(at, 'title-missing')] : []),
    ...lintSchema(field, at, defs),
  ];
}

function lintSchema(
  field: FieldSchema,
  at: string,
  defs: FormDefinition['data']['$defs'],
): LintProblem[] {
  const keywords = (Object.keys(field) as Keyword[]).filter(
    keyword => field[keyword] !== undefined,
  );
  if (field.$ref !== undefined) {
    const beside = keywords.filter(
      keyword => keyword !== '$ref' && !keywordsFor(field).includes(keyword),
    );
    return [
      ...(resolveField({ $ref: field.$ref }, defs)
        ? []
        : [problem(`${at}/$ref`, 'ref-unknown', { ref: field.$ref })]),
      ...beside.map(keyword =>
        problem(at + pointer(keyword), 'keyword-beside-ref', { keyword }),
      ),
    ];
  }
  const { type } = field;
  if (type === undefined) return [problem(at, 'type-missing')];
  const allowed = keywordsFor(field);
  return [
    ...keywords
      .filter(keyword => !allowed.includes(keyword))
      .map(keyword =>
        problem(at + pointer(keyword), 'keyword-not-allowed', {
          keyword,
          type,
        }),
      ),
    ...lintBounds(field, at),
    ...lintChoices(field, at),
    ...(type === 'string' ? lintText(field, at) : []),
    ...(type === 'array' ? lintList(field, at, defs) : []),
    ...(type === 'object' ? lintGroup(field, at, defs) : []),
  ];
}

const ranges: readonly (readonly [Keyword, Keyword])[] = [
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minimum', 'maximum'],
  ['exclusiveMinimum', 'exclusiveMaximum'],
];

function lintBounds(field: FieldSchema, at: string): LintProblem[] {
  const crossed = ranges.filter(
    ([low, high]) => Number(field[low]) > Number(field[high]),
  );
  return [
    ...crossed.map(([low, high]) =>
      problem(at + pointer(low), 'bounds-crossed', { low, high }),
    ),
    ...(field.multipleOf !== undefined && field.multipleOf <= 0
      ? [problem(`${at}/multipleOf`, 'multiple-of-positive')]
      : []),
  ];
}

function lintText(field: FieldSchema, at: string): LintProblem[] {
  const { maxLength, pattern, format } = field;
  const problems: LintProblem[] = [];
  if (maxLength === undefined) problems.push(problem(at, 'max-length-missing'));
  else if (maxLength > limits.maxLength)
    problems.push(
      problem(`${at}/maxLength`, 'limit-exceeded', { limit: limits.maxLength }),
    );
  const wrong = pattern === undefined ? undefined : patternProblem(pattern);
  if (wrong) problems.push(problem(`${at}/pattern`, wrong));
  if (format !== undefined && !isFormat(format)) {
    problems.push(
      problem(`${at}/format`, 'format-unknown', {
        format,
        known: Object.keys(formats).join(', '),
      }),
    );
  }
  if ((format === 'entity-ref') !== (field['x-entity'] !== undefined))
    problems.push(problem(at, 'entity-incomplete'));
  if (field['x-entity'] && pattern !== undefined)
    problems.push(
      problem(`${at}/pattern`, 'keyword-not-allowed', {
        keyword: 'pattern',
        type: 'entity-ref',
      }),
    );
  return problems;
}

function lintList(
  field: FieldSchema,
  at: string,
  defs: FormDefinition['data']['$defs'],
): LintProblem[] {
  const problems: LintProblem[] = [];
  if (field.maxItems === undefined)
    problems.push(problem(at, 'max-items-missing'));
  else if (field.maxItems > limits.maxItems)
    problems.push(
      problem(`${at}/maxItems`, 'limit-exceeded', { limit: limits.maxItems }),
    );
  if (!field.items) return [...problems, problem(at, 'items-missing')];
  if (field.items.type === 'object') problems.push(...lintRows(field, at));
  if (resolveField(field.items, defs)?.type === 'array')
    problems.push(problem(`${at}/items`, 'list-of-lists'));
  return [...problems, ...lintSchema(field.items, `${at}/items`, defs)];
}

const choiceKeywords = ['oneOf', 'enum', 'const'] as const;

function lintChoices(field: FieldSchema, at: string): LintProblem[] {
  const codes = choices(field);
  if (!codes) return [];
  const fits = (code: unknown): boolean => {
    if (field.type === 'integer') return Number.isInteger(code);
    return (
      typeof code === field.type &&
      String(code).length <= (field.maxLength ?? Infinity)
    );
  };
  const place =
    at +
    pointer(
      choiceKeywords.find(keyword => field[keyword] !== undefined) ?? 'const',
    );
  return [
    ...(codes.length === 0 ? [problem(place, 'choices-empty')] : []),
    ...(codes.length > limits.optionsPerField
      ? [problem(place, 'limit-exceeded', { limit: limits.optionsPerField })]
      : []),
    ...codes
      .filter((code, index) => codes.indexOf(code) < index)
      .map(code => problem(place, 'choice-twice', { code: String(code) })),
    ...codes
      .filter(code => !fits(code))
      .map(code =>
        problem(place, 'choice-type', {
          code: String(code),
          type: field.type ?? '',
        }),
      ),
    ...(field.enum ? [warning(place, 'choices-without-labels')] : []),
  ];
}

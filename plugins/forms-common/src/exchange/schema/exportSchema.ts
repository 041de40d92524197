import type { CompiledField, CompiledForm } from '../../compile/CompiledForm';
import { cellsOf, fieldAt } from '../../definition/cells';
import type {
  Expression,
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { pointer } from '../../definition/pointer';
import { choices } from '../../definition/resolveField';
import type { JsonSchema } from '../../definition/shape';
import { hiddenWith } from '../../definition/visibleTarget';
import { isFormat } from '../../evaluate/formats';
import type { NotCarried } from '../NotCarried';
import { conditionSchema, type PlaceOf } from './conditionSchema';
import { formatSchemas } from './formatSchemas';

/** A JSON Schema of answers for parties outside, and what it cannot say. It is never stricter than the form. */
export interface ExportedSchema {
  readonly schema: JsonSchema;
  readonly notCarried: readonly NotCarried[];
}

/** Any character that is no space, as `trim` sees it: a text of spaces answers nothing. */
const someCharacter =
  '[^\\t-\\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]';

type Leave = (at: string, reason: string) => void;

/** JSON Schema takes no empty list here. */
const allOf = (all: readonly JsonSchema[]): JsonSchema =>
  all.length > 0 ? { allOf: all } : {};

/** One rule of a field as a schema, or undefined where it could not be carried. */
type Condition = (
  aspect: 'visible' | 'required',
  target: string,
) => JsonSchema | undefined;

/**
 * The answers a form accepts, as one JSON Schema (2020-12) that needs nothing beside it: blocks written out, titles in
 * the source language, visibility and requirement as `if` and `then`.
 */
export function exportSchema(form: CompiledForm): ExportedSchema {
  const { definition } = form;
  const notCarried: NotCarried[] = [];
  const leave = (at: string, reason: string): void => {
    notCarried.push({ pointer: at, reason });
  };
  const top: PlaceOf = name => placeAt(definition, name);
  const logic = definition.logic;

  const inRow =
    (group: string): PlaceOf =>
    name => {
      const cell = /^\$row\.(.+)$/.exec(name)?.[1];
      const field = cell && fieldAt(definition, `${group}.${cell}`);
      return field ? { path: [cell], field } : undefined;
    };
  const conditionIn =
    (placeOf: PlaceOf): Condition =>
    (aspect, target) => {
      const rule = logic[aspect]?.[target];
      const schema = conditionSchema(rule, placeOf);
      if (!schema)
        leave(
          pointer('logic', aspect, target),
          'JSON Schema has no words for the rule',
        );
      return schema;
    };

  const fields = Object.values(form.fields);
  const hiders = new Map<string, string[]>();
  for (const target of Object.keys(logic.visible ?? {}))
    for (const hidden of hiddenWith(definition, target))
      hiders.set(hidden, [...(hiders.get(hidden) ?? []), target]);

  const rules = fields.flatMap(field =>
    rulesOf(
      {
        id: field.id,
        required: field.required || isMissedInside(field, definition, leave),
        needs: needs(field.schema),
      },
      hiders.get(field.id) ?? [],
      Object.hasOwn(logic.required ?? {}, field.id) ? field.id : undefined,
      conditionIn(top),
    ),
  );
  const stops = (definition.stop ?? []).flatMap(({ when }, index) => {
    const schema = conditionSchema(when, top);
    if (!schema)
      leave(
        pointer('stop', index, 'when'),
        'JSON Schema has no words for the rule',
      );
    return schema ? [{ not: schema }] : [];
  });
  const schema: JsonSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: definition.title,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      fields.map(field => [
        field.id,
        field.cells
          ? groupSchema(field, definition, conditionIn(inRow(field.id)), leave)
          : valueSchema(
              field.schema,
              pointer('data', 'properties', field.id),
              leave,
            ),
      ]),
    ),
    ...allOf([...rules, ...stops]),
  };
  return { schema, notCarried };
}

/** A matrix is answered where one of its rows is; a list where it holds something. */
function needs(schema: FieldSchema): JsonSchema {
  if (schema.type === 'string' && !choices(schema))
    return { pattern: someCharacter };
  if (schema.type === 'array') return { minItems: 1 };
  return schema.type === 'object' ? { minProperties: 1 } : {};
}

/** A matrix is missed row by row: it has to be there where a row of it always is. */
function isMissedInside(
  { id, cells }: CompiledField,
  { logic }: FormDefinition,
  leave: Leave,
): boolean {
  if (!cells || cells.isList) return false;
  const rows = Object.values(cells.fields);
  const isHidden = (cell: string): boolean =>
    Object.hasOwn(logic.visible ?? {}, `${id}.${cell}`);
  const isCertain = rows.some(row => row.required && !isHidden(row.id));
  if (
    !isCertain &&
    (cells.required.length > 0 || rows.some(row => row.required))
  )
    leave(
      pointer('data', 'properties', id),
      'rows that are required by a rule are not missed where the whole matrix is left out',
    );
  return isCertain;
}

interface Ruled {
  readonly id: string;
  readonly required: boolean;
  readonly needs: JsonSchema;
}

/** Absent where hidden, there where required: the rules of one question as schemas of what holds it. */
function rulesOf(
  { id, required, needs: needed }: Ruled,
  hiddenBy: readonly string[],
  requiredBy: string | undefined,
  condition: Condition,
): readonly JsonSchema[] {
  const visible = hiddenBy.map(target => condition('visible', target));
  const known = visible.filter(one => one !== undefined);
  const absent = { properties: { [id]: false } };
  const present = { required: [id], properties: { [id]: needed } };
  const hides = known.map(shown => ({ if: shown, then: true, else: absent }));
  // Required only where it is visible, so what is not known to be visible cannot be required.
  const asks = requiredBy && !required ? condition('required', requiredBy) : {};
  if (known.length < visible.length || !asks || !(required || requiredBy))
    return hides;
  const when = [...known, ...(Object.keys(asks).length > 0 ? [asks] : [])];
  return [
    ...hides,
    when.length === 0 ? present : { if: { allOf: when }, then: present },
  ];
}

function groupSchema(
  { id, schema, cells }: CompiledField,
  { logic }: FormDefinition,
  condition: Condition,
  leave: Leave,
): JsonSchema {
  const has = (
    rules: Readonly<Record<string, Expression>> | undefined,
    target: string,
  ): boolean => Object.hasOwn(rules ?? {}, target);
  const all = Object.values(cells?.fields ?? {});
  const inside = cells?.isList ? ['items', 'properties'] : ['properties'];
  const object: JsonSchema = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      all.map(cell => [
        cell.id,
        valueSchema(
          cell.schema,
          pointer('data', 'properties', id, ...inside, cell.id),
          leave,
        ),
      ]),
    ),
    ...allOf(
      all.flatMap(cell => {
        const target = `${id}.${cell.id}`;
        return rulesOf(
          { ...cell, needs: needs(cell.schema) },
          has(logic.visible, target) ? [target] : [],
          has(logic.required, target) ? target : undefined,
          condition,
        );
      }),
    ),
  };
  const { title, minItems, maxItems } = schema;
  return cells?.isList
    ? { title, type: 'array', ...{ minItems, maxItems }, items: object }
    : { title, ...object };
}

const keptAsTheyAre = [
  ...(['enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum'] as const),
  ...(['exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength'] as const),
  ...(['minItems', 'maxItems', 'uniqueItems'] as const),
];

/** One value: what the form says of it, in words every validator knows. */
function valueSchema(field: FieldSchema, at: string, leave: Leave): JsonSchema {
  const { type, title, description, format, items, oneOf } = field;
  if (type === undefined) return { not: {} };
  const known = format !== undefined && isFormat(format) ? format : undefined;
  const said = known && formatSchemas[known];
  if (said?.partly) leave(at, `${said.partly} is not checked`);
  if (type === 'string' && !choices(field) && !field['x-options'])
    leave(
      at,
      'personal identity codes are refused, and JSON Schema cannot tell them',
    );
  const kind = field['x-entity']?.kind.toLowerCase();
  const patterns = [field.pattern, said?.pattern, kind && `^${kind}:`].filter(
    pattern => pattern !== undefined,
  );
  const kept = Object.fromEntries(
    keptAsTheyAre
      .filter(keyword => field[keyword] !== undefined)
      .map(keyword => [keyword, field[keyword]]),
  );
  return {
    ...{ type, title, description },
    ...kept,
    ...(said?.format && { format: said.format }),
    ...(patterns.length === 1 && { pattern: patterns[0] }),
    ...(patterns.length > 1 && {
      allOf: patterns.map(pattern => ({ pattern })),
    }),
    ...(oneOf && {
      oneOf: oneOf.map(option => ({
        const: option.const,
        title: option.title,
      })),
    }),
    ...(items && !cellsOf(field) && { items: valueSchema(items, at, leave) }),
  };
}

/** A field, or a row of a matrix: `views.clear`. A cell of many rows has no one place. */
function placeAt(definition: FormDefinition, name: string) {
  const [id] = name.split('.');
  const isInRows =
    name.includes('.') && fieldAt(definition, id)?.type !== 'object';
  const field = isInRows ? undefined : fieldAt(definition, name);
  return field && { path: name.split('.'), field };
}

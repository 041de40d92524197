import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { guardJson, isPlainObject } from '../../definition/jsonGuard';
import { limits } from '../../definition/limits';
import { pointer } from '../../definition/pointer';
import type { NotCarried } from '../NotCarried';
import { fieldName } from './fieldName';
import { readValue, type Leave, type Schema } from './readValue';

/** A form made of a JSON Schema, and what of the schema a form has no place for. It is a draft: lint says what is missing. */
export interface FromJsonSchema {
  readonly definition: FormDefinition;
  readonly notCarried: readonly NotCarried[];
}

/** What an object says that a form says by its own means, or that says nothing about answers. */
const understood: ReadonlySet<string> = new Set([
  ...['$schema', '$id', '$defs', 'definitions', 'title', 'description'],
  ...['type', 'properties', 'required', 'additionalProperties', '$comment'],
]);

/** Follows a reference inside the document; a circle ends with the depth. */
function resolver(root: Schema, leave: Leave) {
  return (value: unknown, at: string): Schema | undefined => {
    let found = value;
    for (let step = 0; step <= limits.refChain; step++) {
      if (!isPlainObject(found)) break;
      const { $ref, ...beside } = found;
      if ($ref === undefined) return found;
      const steps = /^#\/(.+)$/.exec(String($ref))?.[1].split('/');
      const target = steps?.reduce<unknown>(
        (inside, name) =>
          isPlainObject(inside) && Object.hasOwn(inside, name)
            ? inside[name]
            : undefined,
        root,
      );
      if (!isPlainObject(target)) break;
      found = { ...target, ...beside };
    }
    leave(at, 'it refers to what is not in this file');
    return undefined;
  };
}

interface Page {
  readonly id: string;
  readonly title: string;
  readonly fields: string[];
}

/** Reads a JSON Schema of an object, of any draft; undefined for what is none. Whatever it holds, this does not throw. */
export function fromJsonSchema(value: unknown): FromJsonSchema | undefined {
  if (guardJson(value, limits.definitionDepth).length > 0) return undefined;
  if (!isPlainObject(value) || !isPlainObject(value.properties))
    return undefined;
  return read(value);
}

function read(root: Schema): FromJsonSchema {
  const notCarried: NotCarried[] = [];
  const leave: Leave = (at, reason) =>
    notCarried.length < limits.problems &&
    notCarried.push({ pointer: at, reason });
  const resolve = resolver(root, leave);
  const properties: Record<string, FieldSchema> = {};
  const required: string[] = [];
  const pages: Page[] = [];
  const taken = new Set<string>();
  const title = textOf(root.title) ?? textOf(root.$id) ?? 'JSON Schema';

  const nameFor = (given: string, at: string): string => {
    const name = fieldName(given, taken);
    taken.add(name);
    if (name !== given) leave(at, `"${given}" is called ${name} here`);
    return name;
  };
  const newPage = (given: string, pageTitle: string): Page => {
    const ids = new Set(pages.map(({ id }) => id));
    const page = { id: fieldName(given, ids), title: pageTitle, fields: [] };
    pages.push(page);
    return page;
  };
  /** An object in an object is a page of its own; deeper ones join it. */
  const readObject = (
    schema: Schema,
    at: string,
    page: Page | undefined,
    depth: number,
  ): void => {
    leaveOthers(schema, at, leave);
    const asked = Array.isArray(schema.required) ? schema.required : [];
    let here = page;
    for (const [given, inside] of Object.entries(
      isPlainObject(schema.properties) ? schema.properties : {},
    )) {
      const place = `${at}${pointer('properties', given)}`;
      const one = resolve(inside, place);
      if (!one) continue;
      if (Object.keys(properties).length === limits.fields) {
        leave(place, `a form has at most ${limits.fields} questions`);
        continue;
      }
      if (isPlainObject(one.properties) && depth < 3) {
        if (depth > 0) leave(place, 'objects in objects become one page');
        const own =
          depth > 0 && here ? here : newPage(given, textOf(one.title) ?? given);
        readObject(one, place, own, depth + 1);
        continue;
      }
      const field = readValue(one, place, { leave, resolve });
      if (!field) continue;
      const name = nameFor(given, place);
      here ??= newPage('page', title);
      properties[name] = { title: given, ...field };
      here.fields.push(name);
      if (asked.includes(given)) required.push(name);
    }
  };
  readObject(root, '', undefined, 0);
  return {
    definition: formOf(title, properties, required, pages),
    notCarried,
  };
}

function formOf(
  title: string,
  properties: Readonly<Record<string, FieldSchema>>,
  required: readonly string[],
  pages: readonly Page[],
): FormDefinition {
  return {
    formatVersion: 1,
    key: 'json-schema',
    title,
    purpose: 'survey',
    process: 'record',
    languages: { source: 'fi', available: ['fi', 'sv'] },
    data: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      ...(required.length > 0 && { required }),
      properties,
    },
    ui: {},
    pages: pages.filter(({ fields }) => fields.length > 0),
    logic: {},
    access: {},
    retention: { submission: 'P1Y' },
    i18n: {},
    tests: [],
  };
}

function leaveOthers(schema: Schema, at: string, leave: Leave): void {
  for (const keyword of Object.keys(schema))
    if (!understood.has(keyword))
      leave(`${at}${pointer(keyword)}`, 'a form says such things by its rules');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

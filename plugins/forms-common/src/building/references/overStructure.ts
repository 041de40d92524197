import { cellsOf } from '../../definition/cells';
import type {
  FieldSchema,
  FormDefinition,
  FormPage,
  PageNote,
} from '../../definition/FormDefinition';
import { isPlainObject } from '../../definition/jsonGuard';
import { refName } from '../../definition/resolveField';
import { partName, type ElementName } from '../elements/ElementName';
import { withMember } from '../writing/withField';
import { mapList, mapMembers } from './mapped';
import { lastOf } from './NamesHere';
import type { ReferenceKind, Visitor } from './Reference';

/** Names a visitor is given, of one kind and owner. */
const naming =
  (
    visitor: Visitor,
    kind: ReferenceKind,
    owner: (name: ElementName) => ElementName,
  ) =>
  (name: ElementName, ...at: readonly (string | number)[]) =>
    visitor.name({ kind, name, owner: owner(name), at });

const itself = (name: ElementName): ElementName => name;

/** An object with these members; itself where they are the same. */
export const withAll = <T extends object>(object: T, members: Partial<T>): T =>
  Object.entries(members).reduce<T>(
    (now, [name, value]) => withMember(now, name, value),
    object,
  );

/** The definition with the names in `data`, `ui` and `pages` as the visitor makes them. */
export function overStructure(
  definition: FormDefinition,
  visitor: Visitor,
): FormDefinition {
  const { data, ui, pages } = definition;
  return withAll(definition, {
    data: overData(data, visitor),
    ui: overUi(definition, ui, visitor),
    pages: mapList(pages, (page, index) => overPage(page, index, visitor)),
  });
}

const orAbsent = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;

function overData(
  data: FormDefinition['data'],
  visitor: Visitor,
): FormDefinition['data'] {
  const written = naming(visitor, 'itself', itself);
  const required = naming(visitor, 'required', itself);
  return withAll(data, {
    properties: mapMembers(data.properties, (id, field) => {
      const at = ['data', 'properties', id];
      const name = written(id, ...at);
      return name === undefined
        ? undefined
        : [name, overField(field, id, at, visitor)];
    }),
    $defs:
      data.$defs &&
      mapMembers(data.$defs, (block, field) => {
        const at = ['data', '$defs', block];
        const own = partName('block', block);
        const name = written(own, ...at);
        return name === undefined
          ? undefined
          : [lastOf(name), overField(field, own, at, visitor)];
      }),
    required:
      data.required &&
      orAbsent(
        mapList(data.required, (id, index) =>
          required(id, 'data', 'required', index),
        ),
      ),
  });
}

function overField(
  field: FieldSchema,
  name: ElementName,
  at: readonly string[],
  visitor: Visitor,
): FieldSchema {
  const block = refName(field.$ref ?? '');
  const referred =
    block === undefined
      ? undefined
      : visitor.name({
          kind: 'block',
          name: partName('block', block),
          owner: name,
          at: [...at, '$ref'],
        });
  const cells = cellsOf(field);
  return withAll(field, {
    $ref: referred === undefined ? field.$ref : `#/$defs/${lastOf(referred)}`,
    oneOf:
      field.oneOf &&
      mapList(field.oneOf, (option, index) => {
        const code =
          visitor.code?.({
            kind: 'itself',
            name,
            owner: name,
            at: [...at, 'oneOf', index],
            code: option.const,
          }) ?? option.const;
        return code === option.const ? option : { ...option, const: code };
      }),
    items:
      field.items &&
      (cells
        ? overCells(field.items, name, [...at, 'items'], visitor)
        : overField(field.items, name, [...at, 'items'], visitor)),
    ...(cells === field && overCells(field, name, at, visitor)),
  });
}

const last = (name: ElementName | undefined): string | undefined =>
  name === undefined ? undefined : lastOf(name);

/** The object that holds the cells of a group. */
function overCells(
  holder: FieldSchema,
  group: ElementName,
  at: readonly string[],
  visitor: Visitor,
): FieldSchema {
  const written = naming(visitor, 'itself', itself);
  const required = naming(visitor, 'required', itself);
  return withAll(holder, {
    properties:
      holder.properties &&
      mapMembers(holder.properties, (cell, field) => {
        const own = `${group}.${cell}`;
        const name = written(own, ...at, 'properties', cell);
        return name === undefined
          ? undefined
          : [
              lastOf(name),
              overField(field, own, [...at, 'properties', cell], visitor),
            ];
      }),
    required:
      holder.required &&
      orAbsent(
        mapList(holder.required, (cell, index) =>
          last(required(`${group}.${cell}`, ...at, 'required', index)),
        ),
      ),
  });
}

const overNames = (
  list: unknown,
  change: (name: string) => string | undefined,
): unknown =>
  Array.isArray(list)
    ? mapList<unknown>(list, one =>
        typeof one === 'string' && one !== '*' ? change(one) : one,
      )
    : list;

function overUi(
  { data }: FormDefinition,
  ui: FormDefinition['ui'],
  visitor: Visitor,
): FormDefinition['ui'] {
  const shown = naming(visitor, 'ui', itself);
  const order = naming(visitor, 'order', () => '$form');
  return mapMembers(ui, (key, value) => {
    if (key === 'ui:order')
      return [key, overNames(value, name => order(name, 'ui', key))];
    const name = shown(key, 'ui', key);
    const cells = cellsOf(data.properties[key] ?? {})?.properties;
    return name === undefined
      ? undefined
      : [name, cells ? overShown(value, key, cells, visitor) : value];
  });
}

/** What `ui` says of a group and, inside of it, of its cells. */
function overShown(
  value: unknown,
  group: string,
  cells: Readonly<Record<string, FieldSchema>>,
  visitor: Visitor,
): unknown {
  if (!isPlainObject(value)) return value;
  const shown = naming(visitor, 'ui', itself);
  const lists: Readonly<Record<string, ReferenceKind>> = {
    'ui:order': 'order',
    'ui:summary': 'summary',
  };
  return mapMembers<unknown>(value, (key, inside) => {
    if (Object.hasOwn(lists, key)) {
      const named = naming(visitor, lists[key], () => group);
      return [
        key,
        overNames(inside, cell =>
          last(named(`${group}.${cell}`, 'ui', group, key)),
        ),
      ];
    }
    if (!Object.hasOwn(cells, key)) return [key, inside];
    const name = shown(`${group}.${key}`, 'ui', group, key);
    return name === undefined ? undefined : [lastOf(name), inside];
  });
}

function overPage(
  page: FormPage,
  index: number,
  visitor: Visitor,
): FormPage | undefined {
  const own = partName('page', page.id);
  const written = naming(visitor, 'itself', itself);
  const here = (kind: ReferenceKind) => naming(visitor, kind, () => own);
  const name = written(own, 'pages', index, 'id');
  if (name === undefined) return undefined;
  return withAll(page, {
    id: lastOf(name),
    fields: mapList(page.fields, (field, place) =>
      here('page')(field, 'pages', index, 'fields', place),
    ),
    notes:
      page.notes &&
      orAbsent(
        mapList(page.notes, (note, place) =>
          overNote(note, ['pages', index, 'notes', place], visitor),
        ),
      ),
    layout: overLayout(page.layout, field =>
      here('likert')(field, 'pages', index, 'layout', 'likert'),
    ),
  });
}

function overLayout(
  layout: FormPage['layout'],
  change: (field: string) => string | undefined,
): FormPage['layout'] {
  if (!layout?.likert) return layout;
  const likert = mapList(layout.likert, change);
  return likert.length > 0 ? withAll(layout, { likert }) : undefined;
}

function overNote(
  note: PageNote,
  at: readonly (string | number)[],
  visitor: Visitor,
): PageNote | undefined {
  const own = partName('note', note.id);
  const name = naming(visitor, 'itself', itself)(own, ...at, 'id');
  if (name === undefined) return undefined;
  const before =
    note.before === undefined
      ? undefined
      : naming(visitor, 'before', () => own)(note.before, ...at, 'before');
  return withAll(note, { id: lastOf(name), before });
}

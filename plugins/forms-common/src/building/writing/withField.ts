import { cellsOf } from '../../definition/cells';
import type {
  FieldSchema,
  FormDefinition,
} from '../../definition/FormDefinition';
import { readName, type ElementName } from '../elements/ElementName';

type Change<T> = (value: T) => T;
type Members<T> = Readonly<Record<string, T>>;

/** An object with one member changed, or without it where the change gives undefined; itself where nothing changed. */
export function withMember<O extends object>(
  object: O,
  name: string,
  value: unknown,
): O {
  const members = object as Members<unknown>;
  const now = Object.hasOwn(members, name) ? members[name] : undefined;
  if (now === value) return object;
  if (value !== undefined) return { ...object, [name]: value };
  const { [name]: _, ...others } = members;
  return others as O;
}

/** The form with the root of its data changed. */
export const withData = (
  definition: FormDefinition,
  change: Change<FormDefinition['data']>,
): FormDefinition => withMember(definition, 'data', change(definition.data));

/** The form with one question, cell or block as the change makes it; what is not there is not made. */
export function withField(
  definition: FormDefinition,
  name: ElementName,
  change: Change<FieldSchema>,
): FormDefinition {
  const read = readName(name);
  const inside = (
    of: 'properties' | '$defs',
    id: string,
    make: Change<FieldSchema>,
  ): FormDefinition =>
    withData(definition, data =>
      withMember(data, of, changedAt(data[of] ?? {}, id, make)),
    );
  if (read?.kind === 'question') return inside('properties', read.id, change);
  if (read?.kind === 'block') return inside('$defs', read.id, change);
  if (read?.kind !== 'cell') return definition;
  return inside('properties', read.group, group =>
    withCells(group, cells =>
      withMember(
        cells,
        'properties',
        changedAt(cells.properties ?? {}, read.cell, change),
      ),
    ),
  );
}

/** A group with the object that holds its cells changed: its row, or the matrix itself. */
export function withCells(
  group: FieldSchema,
  change: Change<FieldSchema>,
): FieldSchema {
  const cells = cellsOf(group);
  if (!cells) return group;
  return cells === group
    ? change(group)
    : withMember(group, 'items', change(cells));
}

function changedAt<T>(
  members: Members<T>,
  name: string,
  change: Change<T>,
): Members<T> {
  return Object.hasOwn(members, name)
    ? withMember(members, name, change(members[name]))
    : members;
}

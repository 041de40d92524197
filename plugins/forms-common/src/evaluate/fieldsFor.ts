import type {
  FieldAccess,
  FormDefinition,
  Relation,
} from '../definition/FormDefinition';

/** What somebody wants to do with an answer. */
export type FieldOperation = 'read' | 'write';

/** Who may: whoever may write may at least read, and a field that names nobody to write is written by its readers. */
const allowed: Readonly<
  Record<FieldOperation, (access: FieldAccess) => readonly Relation[]>
> = {
  read: ({ read }) => read,
  write: ({ read, write }) => write ?? read,
};

/**
 * The ids of the fields that somebody with these relations to the case may read or write, in the order of the form.
 * A field the form says nothing of is open to every relation; nobody without one gets any.
 */
export function fieldsFor(
  { data, access }: FormDefinition,
  relations: readonly Relation[],
  operation: FieldOperation,
): readonly string[] {
  if (relations.length === 0) return [];
  return Object.keys(data.properties).filter(
    field =>
      !Object.hasOwn(access, field) ||
      allowed[operation](access[field]).some(one => relations.includes(one)),
  );
}

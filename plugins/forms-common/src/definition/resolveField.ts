import type { FieldSchema, FormDefinition } from './FormDefinition';
import { limits } from './limits';

const localRef = /^#\/\$defs\/([a-z][a-zA-Z0-9]{0,39})$/;

/** The name of the block a `$ref` points to; undefined where it is not one of ours. */
export const refName = ($ref: string): string | undefined =>
  localRef.exec($ref)?.[1];

/** A list of rows, its row, a list in it, its item: whatever refers deeper refers to itself, or is refused anyway. */
const mostDepth = 3;

type Defs = FormDefinition['data']['$defs'];

/** A field with its `$ref` written out; what stands beside the `$ref` wins. Undefined where the `$ref` leads nowhere. */
export const resolveField = (
  field: FieldSchema,
  defs: Defs = {},
): FieldSchema | undefined => resolveTo(mostDepth, field, defs);

function resolveTo(
  depth: number,
  field: FieldSchema,
  defs: NonNullable<Defs>,
): FieldSchema | undefined {
  if (depth < 0) return undefined;
  let resolved = field;
  for (let step = 0; resolved.$ref !== undefined; step++) {
    const name = refName(resolved.$ref);
    if (
      step === limits.refChain ||
      name === undefined ||
      !Object.hasOwn(defs, name)
    )
      return undefined;
    const { $ref, ...beside } = resolved;
    resolved = { ...defs[name], ...beside };
  }
  // A group is written where it is asked: through references groups of groups would double with every step.
  if (resolved !== field && (resolved.properties || resolved.items?.properties))
    return undefined;
  if (resolved.properties) {
    const properties = Object.fromEntries(
      Object.entries(resolved.properties).map(([cell, own]) => [
        cell,
        // A cell of a group is no group, so this goes no deeper.
        own.properties || own.items?.properties
          ? {}
          : resolveTo(depth - 1, own, defs) ?? {},
      ]),
    );
    return { ...resolved, properties };
  }
  if (resolved.items === undefined) return resolved;
  const items = resolveTo(depth - 1, resolved.items, defs);
  return items && { ...resolved, items };
}

/** The codes a resolved field offers; undefined where any value of its type may be given. */
export function choices(
  field: FieldSchema,
): readonly (string | number | boolean)[] | undefined {
  return (
    field.oneOf?.map(option => option.const) ??
    field.enum ??
    (field.const === undefined ? undefined : [field.const])
  );
}

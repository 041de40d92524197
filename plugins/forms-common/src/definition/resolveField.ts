import type { FieldSchema, FormDefinition } from './FormDefinition';
import { limits } from './limits';

const localRef = /^#\/\$defs\/([a-z][a-zA-Z0-9]{0,39})$/;

/** The name of the block a `$ref` points to; undefined where it is not one of ours. */
export const refName = ($ref: string): string | undefined =>
  localRef.exec($ref)?.[1];

/** A field with its `$ref` written out; what stands beside the `$ref` wins. Undefined where the `$ref` leads nowhere. */
export function resolveField(
  field: FieldSchema,
  defs: FormDefinition['data']['$defs'] = {},
): FieldSchema | undefined {
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
  if (resolved.properties) {
    const properties = Object.fromEntries(
      Object.entries(resolved.properties).map(([cell, own]) => [
        cell,
        // A cell of a group is no group, so this goes no deeper.
        own.properties ? {} : resolveField(own, defs) ?? {},
      ]),
    );
    return { ...resolved, properties };
  }
  if (resolved.items === undefined) return resolved;
  const items = resolveField(resolved.items, defs);
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

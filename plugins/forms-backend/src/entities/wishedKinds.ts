import {
  resolveField,
  type FieldSchema,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';

/** The kinds of entities that some forms let people choose, in lists and in rows too. */
export function wishedKinds(
  definitions: readonly FormDefinition[],
): readonly string[] {
  const kinds = definitions.flatMap(({ data }) =>
    Object.values(data.properties).flatMap(field =>
      kindsIn(resolveField(field, data.$defs) ?? {}),
    ),
  );
  return [...new Set(kinds)];
}

function kindsIn(field: FieldSchema): readonly string[] {
  const { items, properties = {} } = field;
  const inside = [...(items ? [items] : []), ...Object.values(properties)];
  const own = field['x-entity']?.kind;
  return [...(own ? [own] : []), ...inside.flatMap(kindsIn)];
}

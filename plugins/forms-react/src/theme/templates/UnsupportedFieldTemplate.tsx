import { TranslatableString, type UnsupportedFieldProps } from '@rjsf/utils';

/** A field that cannot be shown, and why. */
export function UnsupportedFieldTemplate({
  schema,
  fieldPathId,
  reason,
  registry,
}: UnsupportedFieldProps) {
  const id = fieldPathId?.$id;
  const known = [id, reason].filter((part): part is string => Boolean(part));
  return (
    <div className="tuki-form-unsupported">
      <p>
        {registry.translateString(
          sentence(Boolean(id), Boolean(reason)),
          known,
        )}
      </p>
      {schema && <pre>{JSON.stringify(schema, null, 2)}</pre>}
    </div>
  );
}

function sentence(withId: boolean, withReason: boolean): TranslatableString {
  if (withId && withReason)
    return TranslatableString.UnsupportedFieldWithIdAndReason;
  if (withId) return TranslatableString.UnsupportedFieldWithId;
  return withReason
    ? TranslatableString.UnsupportedFieldWithReason
    : TranslatableString.UnsupportedField;
}

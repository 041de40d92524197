import { RichDescription } from '@rjsf/core';
import type { DescriptionFieldProps } from '@rjsf/utils';

/** What a field or a group of fields is about, from the schema. */
export function DescriptionFieldTemplate({
  id,
  description,
  registry,
  uiSchema,
}: DescriptionFieldProps) {
  if (!description) return null;
  return (
    <span id={id} className="tuki-help">
      <RichDescription
        description={description}
        registry={registry}
        uiSchema={uiSchema}
      />
    </span>
  );
}

import { RichDescription } from '@rjsf/core';
import { type DescriptionFieldProps, getUiOptions } from '@rjsf/utils';
import { langOf } from '../langOf';

/** What a field or a group of fields is about, from the schema. */
export function DescriptionFieldTemplate({
  id,
  description,
  registry,
  uiSchema,
}: DescriptionFieldProps) {
  if (!description) return null;
  return (
    <span id={id} lang={langOf(getUiOptions(uiSchema).descriptionLang)}>
      <RichDescription
        description={description}
        registry={registry}
        uiSchema={uiSchema}
      />
    </span>
  );
}

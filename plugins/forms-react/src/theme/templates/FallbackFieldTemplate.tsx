import { type FallbackFieldTemplateProps, getTemplate } from '@rjsf/utils';

/** A field of no known type: choose a type, then answer. */
export function FallbackFieldTemplate({
  schema,
  registry,
  typeSelector,
  schemaField,
}: FallbackFieldTemplateProps) {
  const MultiSchemaFieldTemplate = getTemplate<'MultiSchemaFieldTemplate'>(
    'MultiSchemaFieldTemplate',
    registry,
  );
  return (
    <MultiSchemaFieldTemplate
      selector={typeSelector}
      optionSchemaField={schemaField}
      schema={schema}
      registry={registry}
    />
  );
}

import type { MultiSchemaFieldTemplateProps } from '@rjsf/utils';

/** A choice of schemas and the fields of the chosen one. */
export function MultiSchemaFieldTemplate({
  selector,
  optionSchemaField,
}: MultiSchemaFieldTemplateProps) {
  return (
    <div className="tuki-form-fields">
      {selector}
      {optionSchemaField}
    </div>
  );
}

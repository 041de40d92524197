import { RichHelp } from '@rjsf/core';
import { langOf } from '../langOf';
import { type FieldHelpProps, getUiOptions, helpId } from '@rjsf/utils';

/** The help text of one field. */
export function FieldHelpTemplate({
  fieldPathId,
  help,
  uiSchema,
  registry,
}: FieldHelpProps) {
  if (!help) return null;
  return (
    <span
      id={helpId(fieldPathId)}
      lang={langOf(getUiOptions(uiSchema).helpLang)}
    >
      <RichHelp help={help} registry={registry} uiSchema={uiSchema} />
    </span>
  );
}

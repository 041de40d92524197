import { RichHelp } from '@rjsf/core';
import { type FieldHelpProps, helpId } from '@rjsf/utils';

/** The help text of one field. */
export function FieldHelpTemplate({
  fieldPathId,
  help,
  uiSchema,
  registry,
}: FieldHelpProps) {
  if (!help) return null;
  return (
    <span id={helpId(fieldPathId)} className="tuki-help">
      <RichHelp help={help} registry={registry} uiSchema={uiSchema} />
    </span>
  );
}

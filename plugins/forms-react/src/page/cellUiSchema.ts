import type { FormText } from '@tukiverkko/plugin-forms-common';
import type { UiSchema } from '@rjsf/utils';
import type { RowCell } from '../theme/rows';
import { fieldWidget } from './fieldWidget';

/** How a question inside a group looks: its control, and its texts in one language. */
export function cellUiSchema(
  cell: RowCell,
  language: string,
  isReadOnly: boolean,
): UiSchema {
  const { id, schema, texts } = cell;
  const shown = (cell.ui ?? {}) as UiSchema;
  const widget = fieldWidget({ id, schema }, { [id]: shown });
  return {
    ...(widget && { 'ui:widget': widget }),
    'ui:help': texts.help?.text,
    'ui:helpLang': foreign(texts.help, language),
    'ui:descriptionLang': foreign(texts.description, language),
    'ui:placeholder': texts.placeholder?.text,
    'ui:autocomplete': shown['ui:autocomplete'],
    'ui:options': shown['ui:options'] ?? {},
    'ui:readonly': isReadOnly,
  };
}

/** The language of a text that is not in the one asked for. */
export function foreign(
  text: FormText | undefined,
  language: string,
): string | undefined {
  return text?.language === language ? undefined : text?.language;
}

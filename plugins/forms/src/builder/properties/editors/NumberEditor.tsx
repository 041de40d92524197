import { propertyOf } from '@tukiverkko/plugin-forms-common/building';
import { readNumber, useLanguage, useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import type { EditorProps } from './EditorProps';
import { TypedEditor, type ReadTyped } from './TypedEditor';

/** A number, whole or with decimals; empty says nothing. */
export function NumberEditor(
  props: EditorProps<'whole'> | EditorProps<'number'>,
) {
  const { t } = useTexts(builderTranslationRef);
  const decimal = useLanguage() === 'en' ? '.' : ',';
  const { state, editor } = props;
  const { isNeeded } = propertyOf(state.name);
  const read = (text: string): ReadTyped => {
    if (text.trim() === '' && !isNeeded) return { value: undefined };
    const value = readNumber(text);
    if (editor.kind === 'number')
      return value === undefined
        ? { error: t('properties.notNumber') }
        : { value };
    const { least = 0, most = Number.MAX_SAFE_INTEGER } = editor;
    return value !== undefined &&
      Number.isSafeInteger(value) &&
      value >= least &&
      value <= most
      ? { value }
      : {
          error: t('properties.notWhole', {
            least: String(least),
            most: String(most),
          }),
        };
  };
  return (
    <TypedEditor
      {...props}
      text={
        typeof state.value === 'number'
          ? String(state.value).replace('.', decimal)
          : ''
      }
      inputMode={editor.kind === 'whole' ? 'numeric' : 'decimal'}
      size={10}
      read={read}
    />
  );
}

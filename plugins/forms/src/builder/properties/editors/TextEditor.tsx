import {
  patternProblem,
  propertyOf,
} from '@tukiverkko/plugin-forms-common/building';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import type { EditorProps } from './EditorProps';
import { TypedEditor } from './TypedEditor';

/** A text; empty says nothing, where that is possible. */
export function TextEditor(
  props: EditorProps<'line'> | EditorProps<'lines'> | EditorProps<'pattern'>,
) {
  const { t } = useTexts(builderTranslationRef);
  const { state, editor } = props;
  const { isNeeded } = propertyOf(state.name);
  return (
    <TypedEditor
      {...props}
      text={typeof state.value === 'string' ? state.value : ''}
      isOfForm={editor.kind !== 'pattern' && state.name !== 'code'}
      rows={editor.kind === 'lines' ? 3 : undefined}
      read={text => {
        if (text.trim() === '')
          return isNeeded
            ? { error: t('properties.notEmpty') }
            : { value: undefined };
        return editor.kind === 'pattern' && patternProblem(text)
          ? { error: t('properties.notPattern') }
          : { value: text };
      }}
    />
  );
}

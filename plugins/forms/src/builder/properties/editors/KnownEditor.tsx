import type { EditorProps } from './EditorProps';
import { TypedEditor } from './TypedEditor';

/** A name of something the installation knows. */
export function KnownEditor(props: EditorProps<'known'>) {
  const { state } = props;
  return (
    <TypedEditor
      {...props}
      text={typeof state.value === 'string' ? state.value : ''}
      read={text => ({ value: text.trim() || undefined })}
    />
  );
}

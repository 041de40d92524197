import { FormPicker } from '../FormPicker';
import type { EditorProps } from './EditorProps';

/** Another form. */
export function FormEditor(props: EditorProps<'form'>) {
  const { state, wiring, isReadOnly, onChange } = props;
  return (
    <FormPicker
      {...wiring}
      value={typeof state.value === 'string' ? state.value : undefined}
      readOnly={isReadOnly}
      onChange={onChange}
    />
  );
}

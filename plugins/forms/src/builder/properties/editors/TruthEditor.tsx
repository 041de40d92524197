import type { EditorProps } from './EditorProps';

/** Yes or no, in one box. */
export function TruthEditor({
  state,
  wiring,
  isReadOnly,
  onChange,
}: EditorProps<'truth'>) {
  return (
    <input
      {...wiring}
      type="checkbox"
      checked={(state.value ?? state.usual) === true}
      disabled={isReadOnly}
      ref={box => {
        if (box) box.indeterminate = state.isMixed;
      }}
      onChange={event =>
        onChange(
          event.target.checked === state.usual
            ? undefined
            : event.target.checked,
        )
      }
    />
  );
}

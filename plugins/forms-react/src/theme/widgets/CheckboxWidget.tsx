import type { WidgetProps } from '@rjsf/utils';
import { useControlWiring } from '../FieldFrame';

/** A single box with its own label. Unchecked and unanswered look the same, so a question asks yes or no instead. */
export function CheckboxWidget(props: WidgetProps) {
  const {
    id,
    value,
    label,
    hideLabel,
    onChange,
    onBlur,
    onFocus,
    readonly,
    disabled,
    autofocus,
    htmlName,
  } = props;
  const { 'aria-label': name, ...wiring } = useControlWiring(props);
  return (
    <label className="tuki-choice">
      <input
        {...wiring}
        aria-label={hideLabel ? name : undefined}
        type="checkbox"
        name={htmlName || id}
        checked={Boolean(value)}
        disabled={disabled || readonly}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- only where an author of a schema asks for it
        autoFocus={autofocus}
        onChange={event => onChange(event.target.checked)}
        onBlur={event => onBlur(id, event.target.checked)}
        onFocus={event => onFocus(id, event.target.checked)}
      />
      {!hideLabel && <span className="tuki-choice-text">{label || name}</span>}
    </label>
  );
}

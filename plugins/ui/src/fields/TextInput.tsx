import type { ControlWiring } from './Field';
import './fields.css';

/** Props of {@link TextInput}. */
export interface TextInputProps extends ControlWiring {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search';
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly autoComplete?: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly lang?: string;
  /** Expected length in characters; makes short answers look short. */
  readonly size?: number;
}

/** One line of text. */
export function TextInput({
  onChange,
  onBlur,
  type = 'text',
  autoComplete = 'off',
  ...rest
}: TextInputProps) {
  return (
    <input
      {...rest}
      className="tuki-input"
      type={type}
      autoComplete={autoComplete}
      onBlur={onBlur}
      onChange={event => onChange(event.target.value)}
    />
  );
}

import { uiTranslationRef } from '../language/translation';
import type { ControlWiring } from './Field';
import './fields.css';
import { useTexts } from '../language/useTexts';

/** Props of {@link SelectInput}. */
export interface SelectInputProps extends ControlWiring {
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly lang?: string;
  }[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly onBlur?: () => void;
  readonly readOnly?: boolean;
  /** Shown while nothing is chosen; "Valitse" unless said otherwise. */
  readonly placeholder?: string;
}

/** One of many, in the browser's own list. Empty until a person chooses. */
export function SelectInput({
  options,
  value,
  onChange,
  onBlur,
  readOnly,
  placeholder,
  ...wiring
}: SelectInputProps) {
  const { t } = useTexts(uiTranslationRef);
  return (
    <select
      {...wiring}
      className="tuki-input tuki-select"
      value={value ?? ''}
      disabled={readOnly}
      onBlur={onBlur}
      onChange={event => onChange(event.target.value || undefined)}
    >
      <option value="">{placeholder ?? t('select.placeholder')}</option>
      {options.map(option => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

import { useId, useState } from 'react';
import { todayInFinland } from '../formats/calendar';
import { formatDate, formatLongDate } from '../formats/formatDate';
import { readDate } from '../formats/readDate';
import { uiTranslationRef } from '../language/translation';
import { useLanguage } from '../language/useLanguage';
import type { ControlWiring } from './Field';
import { TextInput } from './TextInput';
import { useTexts } from '../language/useTexts';

/** Props of {@link DateField}. */
export interface DateFieldProps extends ControlWiring {
  /** `YYYY-MM-DD` */
  readonly value: string | undefined;
  /** The date read, or undefined while the field is empty or holds no date; `text` is what was typed. */
  readonly onChange: (value: string | undefined, text: string) => void;
  readonly onBlur?: () => void;
  /** Local date that `tänään`, `+7` and short forms count from; today in Finland unless said otherwise. */
  readonly today?: string;
  readonly readOnly?: boolean;
}

/** A date typed as text. What was understood stands below with its weekday, so a slip is seen at once. */
export function DateField({
  value,
  onChange,
  today = todayInFinland(),
  ...rest
}: DateFieldProps) {
  const { t } = useTexts(uiTranslationRef);
  const language = useLanguage();
  const echoId = useId();
  const [typed, setTyped] = useState<string>();
  const shown = value
    ? formatDate(value, language).replace(/\u00a0/g, ' ')
    : '';
  const isOwnText = typed !== undefined && readDate(typed, today) === value;
  return (
    <div className="tuki-date">
      <TextInput
        {...rest}
        size={14}
        aria-describedby={[rest['aria-describedby'], echoId]
          .filter(Boolean)
          .join(' ')}
        value={isOwnText ? typed : shown}
        onChange={text => {
          setTyped(text);
          onChange(readDate(text, today), text);
        }}
      />
      <div id={echoId} className="tuki-field-help" aria-live="polite">
        {value ? formatLongDate(value, language) : t('date.help')}
      </div>
    </div>
  );
}

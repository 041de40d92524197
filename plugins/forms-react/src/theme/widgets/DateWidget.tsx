import { DateField } from '@tukiverkko/ui';
import type { WidgetProps } from '@rjsf/utils';
import { useControlWiring } from '../FieldFrame';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** A date typed as text. What is no date is kept as it was typed, so that it can be said what is wrong with it. */
export function DateWidget(props: WidgetProps) {
  const { id, value, onChange, onBlur, readonly, disabled } = props;
  return (
    <DateField
      {...useControlWiring(props)}
      value={isoDate.test(value) ? value : undefined}
      readOnly={readonly || disabled}
      onChange={(date, text) => onChange(date ?? (text.trim() || undefined))}
      onBlur={() => onBlur(id, value)}
    />
  );
}

import { DateField, readDate, TextInput, todayInFinland } from '@tukiverkko/ui';
import type { WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { useControlWiring } from '../FieldFrame';

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** A date typed as text. What is no date is kept as it was typed, so that it can be mended. */
export function DateWidget(props: WidgetProps) {
  const { id, value, onChange, onBlur, readonly, disabled } = props;
  const isDate = isoDate.test(value);
  const [wasNoDate] = useState(typeof value === 'string' && !isDate);
  const common = {
    ...useControlWiring(props),
    readOnly: readonly || disabled,
    onBlur: () => onBlur(id, value),
  };
  const take = (date: string | undefined, text: string) =>
    onChange(date ?? (text.trim() || undefined));
  return wasNoDate ? (
    <TextInput
      {...common}
      size={14}
      value={value ?? ''}
      onChange={text => take(readDate(text, todayInFinland()), text)}
    />
  ) : (
    <DateField {...common} value={isDate ? value : undefined} onChange={take} />
  );
}

import { NumberInput, readNumber, TextInput } from '@tukiverkko/ui';
import type { WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { useControlWiring } from '../FieldFrame';

/** A number as people of the language write it. What is no number is kept as it was typed, so that it can be mended. */
export function NumberWidget(props: WidgetProps) {
  const { id, value, onChange, onBlur, readonly, disabled, schema } = props;
  const [wasNoNumber] = useState(typeof value === 'string');
  const common = {
    ...useControlWiring(props),
    readOnly: readonly || disabled,
    onBlur: () => onBlur(id, value),
  };
  const take = (number: number | undefined, text: string) =>
    onChange(number ?? (text.trim() || undefined));
  return wasNoNumber ? (
    <TextInput
      {...common}
      size={12}
      value={String(value ?? '')}
      onChange={text => take(readNumber(text), text)}
    />
  ) : (
    <NumberInput
      {...common}
      value={typeof value === 'number' ? value : undefined}
      whole={schema.type === 'integer'}
      onChange={take}
    />
  );
}

import { TextInput } from '@tukiverkko/ui';
import type { WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { useControlWiring } from '../FieldFrame';

/** A time of day typed as text, `9.30` or `9:30`. What is no time is kept as it was typed, so that it can be mended. */
export function TimeWidget(props: WidgetProps) {
  const { id, value, onChange, onBlur, readonly, disabled } = props;
  const [typed, setTyped] = useState<string>();
  const isOwnText = typed !== undefined && (readTime(typed) ?? typed) === value;
  return (
    <TextInput
      {...useControlWiring(props)}
      size={8}
      inputMode="text"
      readOnly={readonly || disabled}
      value={isOwnText ? typed : value ?? ''}
      onChange={text => {
        setTyped(text);
        onChange(readTime(text) ?? (text.trim() === '' ? undefined : text));
      }}
      onBlur={() => onBlur(id, value)}
    />
  );
}

/** Reads `9.30`, `9:30` and `09:30:00` as `HH:MM` or `HH:MM:SS`; undefined where it is no time. */
export function readTime(text: string): string | undefined {
  const [, hours, ...rest] =
    /^([01]?\d|2[0-3])[.:]([0-5]\d)(?:[.:]([0-5]\d))?$/.exec(text.trim()) ?? [];
  return hours === undefined
    ? undefined
    : [hours.padStart(2, '0'), ...rest.filter(Boolean)].join(':');
}

import { TextInput } from '@tukiverkko/ui';
import type { WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { useControlWiring } from '../FieldFrame';
import { typing, type TypedKind } from '../typing';

interface TypedWidgetProps extends WidgetProps {
  readonly kind: TypedKind;
}

/** A short answer typed as text. What is none of its kind is kept as it was typed, so that it can be mended. */
export function TypedWidget({ kind, ...props }: TypedWidgetProps) {
  const { id, value, onChange, onBlur, readonly, disabled, options } = props;
  const { read, show = stored => stored, ...input } = typing[kind];
  const [typed, setTyped] = useState<string>();
  const isOwnText = typed !== undefined && (read(typed) ?? typed) === value;
  return (
    <TextInput
      {...input}
      {...useControlWiring(props)}
      autoComplete={
        typeof options.autocomplete === 'string'
          ? options.autocomplete
          : undefined
      }
      placeholder={props.placeholder || undefined}
      readOnly={readonly || disabled}
      value={isOwnText ? typed : show(String(value ?? ''))}
      onChange={text => {
        setTyped(text);
        onChange(read(text) ?? (text.trim() === '' ? undefined : text));
      }}
      onBlur={() => onBlur(id, value)}
    />
  );
}

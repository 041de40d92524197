import { useState } from 'react';
import { useLanguage } from '../language/useLanguage';
import type { ControlWiring } from './Field';
import { TextInput } from './TextInput';

/** Props of {@link NumberInput}. */
export interface NumberInputProps extends ControlWiring {
  readonly value: number | undefined;
  /** The number read, or undefined while the field is empty or holds no number; `text` is what was typed. */
  readonly onChange: (value: number | undefined, text: string) => void;
  readonly onBlur?: () => void;
  /** Whole numbers bring up the numeric keypad without a decimal sign. */
  readonly whole?: boolean;
  readonly readOnly?: boolean;
}

/** A number typed as text: no wheel or arrow changes it by accident, and both 1,5 and 1.5 are read. */
export function NumberInput({
  value,
  onChange,
  whole,
  ...rest
}: NumberInputProps) {
  const decimal = useLanguage() === 'en' ? '.' : ',';
  const [typed, setTyped] = useState<string>();
  const shown = value === undefined ? '' : String(value).replace('.', decimal);
  const isOwnText = typed !== undefined && readNumber(typed) === value;
  return (
    <TextInput
      {...rest}
      inputMode={whole ? 'numeric' : 'decimal'}
      size={12}
      value={isOwnText ? typed : shown}
      onChange={text => {
        setTyped(text);
        onChange(readNumber(text), text);
      }}
    />
  );
}

/** Reads a number as people write it, with a space between thousands and either decimal sign. */
export function readNumber(text: string): number | undefined {
  const compact = text
    .replace(/[\s\u00a0]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(compact) ? Number(compact) : undefined;
}

import { NumberInput, readNumber, TextInput } from '@tukiverkko/ui';
import type { WidgetProps } from '@rjsf/utils';
import { useState } from 'react';
import { useControlWiring } from '../FieldFrame';

/** A number as people of the language write it. What is no number is kept as it was typed, so that it can be mended. */
export function NumberWidget(props: WidgetProps) {
  const { id, value, onChange, onBlur, readonly, disabled, schema } = props;
  const [wasNoNumber] = useState(typeof value === 'string');
  const wiring = useControlWiring(props);
  const common = {
    ...wiring,
    // The unit is read after the help: what is counted belongs to the question.
    ...(schema['x-unit'] && {
      'aria-describedby': [wiring['aria-describedby'], `${id}__unit`]
        .filter(Boolean)
        .join(' '),
    }),
    readOnly: readonly || disabled,
    onBlur: () => onBlur(id, value),
  };
  const take = (number: number | undefined, text: string) =>
    onChange(number ?? (text.trim() || undefined));
  const unit: string | undefined = schema['x-unit'];
  const control = wasNoNumber ? (
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
  return unit ? (
    <div className="tuki-form-unit">
      {control}
      <span id={`${id}__unit`} lang={schema['x-unit-lang']}>
        {unit}
      </span>
    </div>
  ) : (
    control
  );
}

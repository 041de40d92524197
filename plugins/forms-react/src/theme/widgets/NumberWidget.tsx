import { NumberInput } from '@tukiverkko/ui';
import type { WidgetProps } from '@rjsf/utils';
import { useControlWiring } from '../FieldFrame';

/** A number as people of the language write it. What is no number is kept as it was typed, so that it can be mended. */
export function NumberWidget(props: WidgetProps) {
  const { id, value, onChange, onBlur, readonly, disabled, schema } = props;
  return (
    <NumberInput
      {...useControlWiring(props)}
      value={typeof value === 'number' ? value : undefined}
      whole={schema.type === 'integer'}
      readOnly={readonly || disabled}
      onChange={(number, text) =>
        onChange(number ?? (text.trim() || undefined))
      }
      onBlur={() => onBlur(id, value)}
    />
  );
}

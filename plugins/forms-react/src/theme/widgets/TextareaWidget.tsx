import { TextArea } from '@tukiverkko/ui';
import type { WidgetProps } from '@rjsf/utils';
import { useControlWiring } from '../FieldFrame';

/** Several lines of text, counted when they near their limit. */
export function TextareaWidget(props: WidgetProps) {
  const { id, value, onChange, onBlur, options, schema, readonly, disabled } =
    props;
  return (
    <TextArea
      {...useControlWiring(props)}
      value={value ?? ''}
      rows={typeof options.rows === 'number' ? options.rows : undefined}
      maxLength={schema.maxLength}
      readOnly={readonly || disabled}
      onChange={text => onChange(text === '' ? options.emptyValue : text)}
      onBlur={() => onBlur(id, value)}
    />
  );
}

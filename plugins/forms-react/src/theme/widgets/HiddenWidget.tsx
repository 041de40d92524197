import type { WidgetProps } from '@rjsf/utils';

/** A value that is carried along and never shown. */
export function HiddenWidget({ id, value, htmlName }: WidgetProps) {
  return (
    <input type="hidden" id={id} name={htmlName || id} value={value ?? ''} />
  );
}

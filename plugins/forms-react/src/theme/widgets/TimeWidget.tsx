import type { WidgetProps } from '@rjsf/utils';
import { TypedWidget } from './TypedWidget';

/** A time of day typed as text, `9.30` or `9:30`. */
export function TimeWidget(props: WidgetProps) {
  return <TypedWidget {...props} kind="time" />;
}

import type { WidgetProps } from '@rjsf/utils';

/** A date and a time chosen from lists. */
export function AltDateTimeWidget(props: WidgetProps) {
  const { AltDateWidget } = props.registry.widgets;
  return <AltDateWidget time {...props} />;
}

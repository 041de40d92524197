import {
  getTemplate,
  localToUTC,
  utcToLocal,
  type WidgetProps,
} from '@rjsf/utils';

/** A date and a time: typed in local time, stored as an instant. */
export function DateTimeWidget(props: WidgetProps) {
  const { onChange, options, registry, value } = props;
  const BaseInputTemplate = getTemplate<'BaseInputTemplate'>(
    'BaseInputTemplate',
    registry,
    options,
  );
  return (
    <BaseInputTemplate
      type="datetime-local"
      {...props}
      value={utcToLocal(value)}
      onChange={typed => onChange(typed ? localToUTC(typed) : undefined)}
    />
  );
}

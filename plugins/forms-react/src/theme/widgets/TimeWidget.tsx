import { getTemplate, type WidgetProps } from '@rjsf/utils';

const wholeMinute = /^(\d{2}:\d{2}):00$/;

/** A time of day, stored with seconds as JSON Schema's `time` wants it and shown without where they are zero. */
export function TimeWidget(props: WidgetProps) {
  const { onChange, options, registry, value } = props;
  const BaseInputTemplate = getTemplate<'BaseInputTemplate'>(
    'BaseInputTemplate',
    registry,
    options,
  );
  return (
    <BaseInputTemplate
      type="time"
      {...props}
      value={
        typeof value === 'string' ? value.replace(wholeMinute, '$1') : value
      }
      onChange={typed => onChange(typed ? withSeconds(typed) : undefined)}
    />
  );
}

function withSeconds(time: string): string {
  return time.length === 'HH:MM'.length ? `${time}:00` : time;
}

import type { WidgetProps } from '@rjsf/utils';
import { RadioWidget } from './RadioWidget';

const most = 10;

/** A rating as numbers to choose from: stars say nothing to one who does not see them. */
export function RatingWidget(props: WidgetProps) {
  const { schema, options } = props;
  const first = schema.minimum ?? 1;
  const stars = typeof options.stars === 'number' ? options.stars : 5;
  const count = Math.min(
    schema.maximum === undefined ? stars : schema.maximum - first + 1,
    most,
  );
  const enumOptions = Array.from({ length: count }, (_, index) => ({
    value: first + index,
    label: String(first + index),
  }));
  return <RadioWidget {...props} options={{ ...options, enumOptions }} />;
}

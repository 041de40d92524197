import type { WidgetProps } from '@rjsf/utils';
import type { TypedKind } from '../typing';
import { TypedWidget } from './TypedWidget';

const widgetOf = (kind: TypedKind) =>
  function TypedAs(props: WidgetProps) {
    return <TypedWidget {...props} kind={kind} />;
  };

/** Short answers of one kind each, named by the format they ask for. RJSF has its own name for a time. */
export const typedWidgets = {
  month: widgetOf('month'),
  year: widgetOf('year'),
  phone: widgetOf('phone'),
  'business-id': widgetOf('business-id'),
  'postal-code': widgetOf('postal-code'),
  municipality: widgetOf('municipality'),
} satisfies Readonly<Record<Exclude<TypedKind, 'time'>, unknown>>;

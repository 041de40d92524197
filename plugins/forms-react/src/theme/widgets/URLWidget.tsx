import { getTemplate, type WidgetProps } from '@rjsf/utils';

/** A web address. */
export function URLWidget(props: WidgetProps) {
  const { options, registry } = props;
  const BaseInputTemplate = getTemplate<'BaseInputTemplate'>(
    'BaseInputTemplate',
    registry,
    options,
  );
  return <BaseInputTemplate type="url" {...props} />;
}

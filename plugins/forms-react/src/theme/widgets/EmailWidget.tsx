import { getTemplate, type WidgetProps } from '@rjsf/utils';

/** An e-mail address. */
export function EmailWidget(props: WidgetProps) {
  const { options, registry } = props;
  const BaseInputTemplate = getTemplate<'BaseInputTemplate'>(
    'BaseInputTemplate',
    registry,
    options,
  );
  return <BaseInputTemplate type="email" {...props} />;
}

import { getTemplate, type WidgetProps } from '@rjsf/utils';

/** Text nobody beside one may read. */
export function PasswordWidget(props: WidgetProps) {
  const { options, registry } = props;
  const BaseInputTemplate = getTemplate<'BaseInputTemplate'>(
    'BaseInputTemplate',
    registry,
    options,
  );
  return <BaseInputTemplate type="password" {...props} />;
}

import { getTemplate, type WidgetProps } from '@rjsf/utils';

/** A number with arrows, where an author asks for them. */
export function UpDownWidget(props: WidgetProps) {
  const { options, registry } = props;
  const BaseInputTemplate = getTemplate<'BaseInputTemplate'>(
    'BaseInputTemplate',
    registry,
    options,
  );
  return <BaseInputTemplate type="number" {...props} />;
}

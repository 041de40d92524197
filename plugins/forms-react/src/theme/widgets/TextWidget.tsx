import { getTemplate, type WidgetProps } from '@rjsf/utils';

/** One line of text. */
export function TextWidget(props: WidgetProps) {
  const { options, registry } = props;
  const BaseInputTemplate = getTemplate<'BaseInputTemplate'>(
    'BaseInputTemplate',
    registry,
    options,
  );
  return <BaseInputTemplate {...props} />;
}

import { getTemplate, type WidgetProps } from '@rjsf/utils';

/** A colour. The browser ignores read-only here, so the control is disabled instead. */
export function ColorWidget(props: WidgetProps) {
  const { disabled, readonly, options, registry, value } = props;
  const BaseInputTemplate = getTemplate<'BaseInputTemplate'>(
    'BaseInputTemplate',
    registry,
    options,
  );
  return (
    <BaseInputTemplate
      type="color"
      {...props}
      value={value ?? '#000000'}
      disabled={disabled || readonly}
    />
  );
}

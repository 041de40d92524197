import { getTemplate, type WidgetProps } from '@rjsf/utils';

/** A slider with its value in figures. A slider always stands somewhere, so prefer radios where no answer is possible. */
export function RangeWidget(props: WidgetProps) {
  const { options, registry, value } = props;
  const BaseInputTemplate = getTemplate<'BaseInputTemplate'>(
    'BaseInputTemplate',
    registry,
    options,
  );
  return (
    <div className="tuki-form-range">
      <BaseInputTemplate type="range" {...props} />
      <output htmlFor={props.id}>{value}</output>
    </div>
  );
}

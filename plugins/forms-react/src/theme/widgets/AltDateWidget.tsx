import { Button } from '@backstage/ui';
import {
  dateRangeOptions,
  type DateObject,
  TranslatableString,
  useAltDateWidgetProps,
  type WidgetProps,
} from '@rjsf/utils';
import { languageOf } from '../FormContext';
import { type DatePart, datePartTexts } from '../../texts/datePartTexts';
import { useControlWiring } from '../FieldFrame';

/** A date chosen from lists: year, month, day, and the time where it is asked for. */
export function AltDateWidget(props: WidgetProps) {
  const { id, options, registry, readonly, disabled } = props;
  const { elements, handleChange, handleClear, handleSetNow } =
    useAltDateWidgetProps(props);
  const {
    'aria-invalid': isInvalid,
    id: _id,
    ...naming
  } = useControlWiring(props);
  const { SelectWidget } = registry.widgets;
  const texts = datePartTexts[languageOf(registry.formContext)];
  return (
    <div id={id} role="group" className="tuki-form-parts" {...naming}>
      {elements.map(({ type, range, value }) => (
        <SelectWidget
          key={type}
          {...props}
          id={`${id}_${type}`}
          label={texts[type as DatePart]}
          placeholder={texts[type as DatePart]}
          rawErrors={isInvalid ? props.rawErrors : undefined}
          schema={{ type: 'integer' }}
          options={{ enumOptions: dateRangeOptions(range[0], range[1]) }}
          value={value !== undefined && value >= 0 ? value : undefined}
          onChange={chosen => handleChange(type as keyof DateObject, chosen)}
        />
      ))}
      {!readonly && !disabled && (
        <div className="tuki-form-buttons">
          {!options.hideNowButton && (
            <Button variant="secondary" onClick={handleSetNow}>
              {registry.translateString(TranslatableString.NowLabel)}
            </Button>
          )}
          {!options.hideClearButton && (
            <Button variant="tertiary" onClick={handleClear}>
              {registry.translateString(TranslatableString.ClearLabel)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

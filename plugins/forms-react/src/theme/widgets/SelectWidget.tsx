import { SelectInput } from '@tukiverkko/ui';
import type { WidgetProps } from '@rjsf/utils';
import { enumChoices } from '../enumChoices';
import { useControlWiring } from '../FieldFrame';
import { PickerWidget } from './PickerWidget';

/** One of many in the browser's own list. A list of several is picked from: a native one cannot be used without knowing keys. */
export function SelectWidget(props: WidgetProps) {
  return props.multiple ? (
    <PickerWidget {...props} />
  ) : (
    <SingleSelect {...props} />
  );
}

function SingleSelect(props: WidgetProps) {
  const {
    id,
    value,
    onChange,
    onBlur,
    readonly,
    disabled,
    options,
    placeholder,
  } = props;
  const { choices, chosen, valueOf } = enumChoices(props);
  const wiring = useControlWiring(props);
  const about = choices.find(choice => choice.value === chosen[0])?.help;
  const aboutId = `${id}__option`;
  const describedBy = [wiring['aria-describedby'], about && aboutId]
    .filter(Boolean)
    .join(' ');
  return (
    <>
      <SelectInput
        {...wiring}
        aria-describedby={describedBy || undefined}
        options={choices}
        value={chosen[0]}
        placeholder={placeholder || undefined}
        readOnly={readonly || disabled}
        onChange={key =>
          onChange(key === undefined ? options.emptyValue : valueOf(key))
        }
        onBlur={() => onBlur(id, value)}
      />
      {about && (
        <span id={aboutId} className="tuki-field-help">
          {about}
        </span>
      )}
    </>
  );
}

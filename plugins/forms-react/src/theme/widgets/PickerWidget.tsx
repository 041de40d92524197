import { Picker, type PickerOption } from '@tukiverkko/ui';
import type { WidgetProps } from '@rjsf/utils';
import { enumChoices } from '../enumChoices';
import { useControlWiring } from '../FieldFrame';

/** One or several of many, found by typing. */
export function PickerWidget(props: WidgetProps) {
  const { onChange, multiple, readonly, disabled, options: uiOptions } = props;
  const { choices, chosen, valueOf, valuesOf } = enumChoices(props);
  const options = choices.map(
    ({ value, label, lang }): PickerOption => ({ id: value, label, lang }),
  );
  const picked = options.filter(option => chosen.includes(option.id));
  const common = {
    ...useControlWiring(props),
    options,
    readOnly: readonly || disabled,
  };
  return multiple ? (
    <Picker
      {...common}
      mode="multiple"
      value={picked}
      onChange={now =>
        onChange(
          now.length === 0
            ? uiOptions.emptyValue
            : valuesOf(now.map(option => option.id)),
        )
      }
    />
  ) : (
    <Picker
      {...common}
      mode="single"
      value={picked[0]}
      onChange={now => onChange(now ? valueOf(now.id) : uiOptions.emptyValue)}
    />
  );
}

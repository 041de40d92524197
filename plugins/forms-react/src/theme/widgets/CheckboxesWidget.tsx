import { ChoiceList } from '@tukiverkko/ui';
import type { WidgetProps } from '@rjsf/utils';
import { enumChoices } from '../enumChoices';
import { useControlWiring } from '../FieldFrame';

/** Several of a few, all in sight. None chosen is no answer, not an empty one. */
export function CheckboxesWidget(props: WidgetProps) {
  const { id, value, onChange, onBlur, readonly, disabled, options } = props;
  const { choices, chosen, valuesOf } = enumChoices(props);
  const list = (
    <ChoiceList
      {...useControlWiring(props)}
      kind="checkbox"
      options={choices}
      value={chosen}
      readOnly={readonly || disabled}
      onChange={keys =>
        onChange(keys.length === 0 ? options.emptyValue : valuesOf(keys))
      }
      onBlur={() => onBlur(id, value)}
    />
  );
  return options.inline ? <div className="tuki-form-inline">{list}</div> : list;
}

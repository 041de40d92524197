import { ChoiceList } from '@tukiverkko/ui';
import type { WidgetProps } from '@rjsf/utils';
import { enumChoices } from '../enumChoices';
import { useControlWiring } from '../FieldFrame';

/** One of a few, all in sight. A question one need not answer can be left without an answer again. */
export function RadioWidget(props: WidgetProps) {
  const { id, value, onChange, onBlur, readonly, disabled, required } = props;
  const { choices, chosen, valueOf } = enumChoices(props);
  return (
    <ChoiceList
      {...useControlWiring(props)}
      kind="radio"
      options={choices}
      value={chosen[0]}
      clearable={!required}
      readOnly={readonly || disabled}
      onChange={key => onChange(key === undefined ? undefined : valueOf(key))}
      onBlur={() => onBlur(id, value)}
    />
  );
}

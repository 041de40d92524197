import { ChoiceList } from '@tukiverkko/ui';
import type { KeyboardEvent } from 'react';
import type { WidgetProps } from '@rjsf/utils';
import { enumChoices } from '../enumChoices';
import { useControlWiring } from '../FieldFrame';

/**
 * One of a few, all in sight. A question one need not answer can be left without an answer again.
 * In a focused group the digits choose: 1 the first, and so on.
 */
export function RadioWidget(props: WidgetProps) {
  const { id, value, onChange, onBlur, readonly, disabled, required } = props;
  const { choices, chosen, valueOf } = enumChoices(props);
  const locked = readonly || disabled;
  const chooseByDigit = (event: KeyboardEvent) => {
    if (locked || event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = /^[1-9]$/.test(event.key)
      ? choices[Number(event.key) - 1]
      : undefined;
    if (!choice) return;
    event.preventDefault();
    onChange(valueOf(choice.value));
  };
  return (
    <div
      role="presentation"
      className={
        props.options.inline
          ? 'tuki-form-radios tuki-form-inline'
          : 'tuki-form-radios'
      }
      onKeyDown={chooseByDigit}
    >
      <ChoiceList
        {...useControlWiring(props)}
        kind="radio"
        options={choices}
        value={chosen[0]}
        clearable={!required}
        readOnly={locked}
        onChange={key => onChange(key === undefined ? undefined : valueOf(key))}
        onBlur={() => onBlur(id, value)}
      />
    </div>
  );
}

import type { WidgetProps } from '@rjsf/utils';
import { DateField, TextInput } from '@tukiverkko/ui';
import { useState } from 'react';
import { dateTimeTexts } from '../../texts/dateTimeTexts';
import { useControlWiring } from '../FieldFrame';
import { finnishTime, instantAt } from '../finnishTime';
import { languageOf } from '../FormContext';
import { typing } from '../typing';

/** What was typed: a date and a time where they could be read, else the words themselves. */
interface Typed {
  readonly date: string;
  readonly time: string;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

function typedOf(stored: unknown): Typed {
  const text = typeof stored === 'string' ? stored : '';
  const [date = '', time = ''] = text.split(' ');
  return finnishTime(text) ?? { date, time };
}

/** An instant where both parts can be read, else what was typed, so that it can be mended. */
function storedOf({ date, time }: Typed): string | undefined {
  const read = typing.time.read(time);
  const instant =
    read && isoDate.test(date) ? instantAt({ date, time: read }) : undefined;
  return (instant ?? `${date} ${time}`.trim()) || undefined;
}

/** A date and a time, typed as the clocks of Finland show them wherever the browser is. */
export function DateTimeWidget(props: WidgetProps) {
  const { id, value, onChange, onBlur, readonly, disabled, registry } = props;
  const texts = dateTimeTexts[languageOf(registry.formContext)];
  const {
    'aria-invalid': isInvalid,
    'aria-describedby': describedBy,
    id: _id,
    ...naming
  } = useControlWiring(props);
  const [typed, setTyped] = useState(() => typedOf(value));
  const [known, setKnown] = useState(value);
  if (value !== known) {
    // Changed from elsewhere: what stood here is gone.
    setKnown(value);
    setTyped(typedOf(value));
  }
  const take = (next: Typed) => {
    const stored = storedOf(next);
    setTyped(next);
    setKnown(stored);
    onChange(stored);
  };
  const common = {
    readOnly: readonly || disabled,
    onBlur: () => onBlur(id, value),
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(isInvalid && { 'aria-invalid': isInvalid }),
  };
  return (
    <div id={id} role="group" className="tuki-form-parts" {...naming}>
      <DateField
        {...common}
        id={`${id}-0`}
        aria-label={texts.date}
        value={isoDate.test(typed.date) ? typed.date : undefined}
        onChange={(date, text) => take({ ...typed, date: date ?? text.trim() })}
      />
      <TextInput
        {...common}
        id={`${id}-1`}
        aria-label={texts.time}
        size={8}
        value={typed.time}
        onChange={time => take({ ...typed, time })}
      />
    </div>
  );
}

import type { Subject } from '@tukiverkko/plugin-forms-common/building';
import { Field, Picker } from '@tukiverkko/ui';
import { useId } from 'react';
import type { RuleTelling } from '../useTelling';
import { useSubjectOptions } from './SubjectControl';

/** Several names a formula works over. */
export function NamesControl({
  label,
  names,
  fits,
  telling,
  isReadOnly,
  onChange,
}: {
  readonly label: string;
  readonly names: readonly string[];
  readonly fits: (subject: Subject) => boolean;
  readonly telling: RuleTelling;
  readonly isReadOnly: boolean;
  readonly onChange: (names: readonly string[]) => void;
}) {
  const id = useId();
  const fitting = new Set(
    telling.subjects.filter(fits).map(({ name }) => name),
  );
  const all = useSubjectOptions(telling);
  return (
    <Field id={id} label={label}>
      {wiring => (
        <Picker
          {...wiring}
          mode="multiple"
          options={all.filter(one => fitting.has(one.id))}
          value={names.map(
            name =>
              all.find(one => one.id === name) ?? { id: name, label: name },
          )}
          onChange={chosen => onChange(chosen.map(one => one.id))}
          readOnly={isReadOnly}
        />
      )}
    </Field>
  );
}

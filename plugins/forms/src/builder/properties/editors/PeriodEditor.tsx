import { propertyOf } from '@tukiverkko/plugin-forms-common/building';
import { SelectInput, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import styles from '../properties.module.css';
import { periodUnits, readPeriod, type PeriodUnit } from '../readPeriod';
import type { EditorProps } from './EditorProps';
import { TypedEditor } from './TypedEditor';

/** How long: a number and its unit. */
export function PeriodEditor(props: EditorProps<'period'>) {
  const { t } = useTexts(builderTranslationRef);
  const { state, wiring, isReadOnly, onChange } = props;
  const period = readPeriod(state.value);
  const [chosen, setChosen] = useState<PeriodUnit>('Y');
  const unit = period?.unit ?? chosen;
  const { isNeeded } = propertyOf(state.name);
  return (
    <div
      className={styles.beside}
      role="group"
      aria-labelledby={wiring['aria-labelledby']}
    >
      <TypedEditor
        {...props}
        wiring={{
          id: wiring.id,
          'aria-label': t('properties.period.count'),
          'aria-describedby': wiring['aria-describedby'],
          'aria-invalid': wiring['aria-invalid'],
        }}
        text={period ? String(period.count) : ''}
        inputMode="numeric"
        size={5}
        read={text => {
          if (text.trim() === '' && !isNeeded) return { value: undefined };
          return /^\s*[1-9]\d{0,3}\s*$/.test(text)
            ? { value: `P${text.trim()}${unit}` }
            : { error: t('properties.period.whole') };
        }}
      />
      <SelectInput
        aria-label={t('properties.period.unit')}
        options={periodUnits.map(value => ({
          value,
          label: t(`properties.period.unit.${value}`),
        }))}
        value={unit}
        readOnly={isReadOnly}
        onChange={next => {
          const to = (next ?? unit) as PeriodUnit;
          setChosen(to);
          if (period) onChange(`P${period.count}${to}`);
        }}
      />
    </div>
  );
}

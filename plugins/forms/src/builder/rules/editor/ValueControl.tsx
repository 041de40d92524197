import {
  isAboutPresence,
  mayBeMissing,
  type Comparing,
  type Comparison,
} from '@tukiverkko/plugin-forms-common/building';
import { SelectInput, useTexts } from '@tukiverkko/ui';
import type { ValueEditorProps } from 'react-querybuilder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import {
  fitting,
  readRowSubject,
  writtenSubject,
  type RowValue,
} from './ConditionQuery';
import { OperandControl } from './OperandControl';
import { placeName, type RowContext } from './RowContext';
import styles from './editor.module.css';

/** What a condition compares with, and what it comes to where there is no answer. */
export function ValueControl({
  value,
  field,
  operator,
  handleOnChange,
  path,
  context,
}: ValueEditorProps) {
  const { t } = useTexts(builderTranslationRef);
  const { telling, isReadOnly } = context as RowContext;
  const row: RowValue = value ?? { ifMissing: false };
  if (field === writtenSubject)
    return (
      <pre className={styles.written}>
        <code>{JSON.stringify(row.expression)}</code>
      </pre>
    );
  const { name, isCounted } = readRowSubject(field);
  const comparing = operator as Comparing;
  const comparison: Comparison = {
    kind: 'comparison',
    name,
    comparing,
    operand: row.operand,
    ifMissing: row.ifMissing,
  };
  if (isAboutPresence(comparison)) return null;
  const place = placeName(path);
  return (
    <>
      <OperandControl
        name={name}
        isCounted={isCounted}
        comparing={comparing}
        operand={fitting(comparing, row.operand)}
        place={place}
        telling={telling}
        isReadOnly={isReadOnly}
        onChange={operand => handleOnChange({ ...row, operand })}
      />
      {mayBeMissing(comparison).length > 0 && (
        <div className={styles.missing}>
          <span aria-hidden>{t('rules.missing')}</span>
          <SelectInput
            aria-label={t('rules.missing.label', { place })}
            options={[
              { value: 'no', label: t('rules.missing.no') },
              { value: 'yes', label: t('rules.missing.yes') },
            ]}
            value={row.ifMissing ? 'yes' : 'no'}
            onChange={next =>
              next && handleOnChange({ ...row, ifMissing: next === 'yes' })
            }
            readOnly={isReadOnly}
          />
        </div>
      )}
    </>
  );
}

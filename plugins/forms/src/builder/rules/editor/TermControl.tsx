import type { Subject, Term } from '@tukiverkko/plugin-forms-common/building';
import {
  Field,
  readNumber,
  SelectInput,
  TextInput,
  useTexts,
} from '@tukiverkko/ui';
import { useId } from 'react';
import { useTyped } from '../../properties/useTyped';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useSubjectTitle } from '../useSubjectTitle';
import type { RuleTelling } from '../useTelling';
import styles from './editor.module.css';

/** One term of a formula: what a name holds, or a number that is typed. */
export function TermControl({
  label,
  term,
  fits,
  isOnlyName,
  telling,
  isReadOnly,
  onChange,
}: {
  readonly label: string;
  readonly term: Term | undefined;
  readonly fits: (subject: Subject) => boolean;
  readonly isOnlyName?: boolean;
  readonly telling: RuleTelling;
  readonly isReadOnly: boolean;
  readonly onChange: (term: Term | undefined) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const titleOf = useSubjectTitle();
  const id = useId();
  const name = typeof term === 'object' ? term.name : undefined;
  const typed = useTyped(
    term === undefined || typeof term === 'object' ? '' : String(term),
    text => {
      onChange(
        text.trim() === '' ? undefined : readNumber(text) ?? text.trim(),
      );
      return true;
    },
  );
  return (
    <Field id={id} label={label}>
      {wiring => (
        <div className={styles.operand}>
          <SelectInput
            {...wiring}
            placeholder={isOnlyName ? undefined : t('rules.valueOf.plain')}
            options={telling.subjects
              .filter(
                one =>
                  fits(one) && !['$flags', '$relations'].includes(one.name),
              )
              .map(one => ({
                value: one.name,
                label: titleOf(one.name, telling.titles),
              }))}
            value={name}
            onChange={next =>
              onChange(next === undefined ? undefined : { name: next })
            }
            readOnly={isReadOnly}
          />
          {!isOnlyName && name === undefined && (
            <TextInput
              aria-label={t('rules.formula.plain', { label })}
              value={typed.text}
              onChange={typed.type}
              onBlur={typed.settle}
              size={8}
              readOnly={isReadOnly}
            />
          )}
        </div>
      )}
    </Field>
  );
}

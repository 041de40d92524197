import { isCountable } from '@tukiverkko/plugin-forms-common/building';
import { Picker, type PickerOption, useTexts } from '@tukiverkko/ui';
import { useEffect, useId, useMemo } from 'react';
import type { FieldSelectorProps } from 'react-querybuilder';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import { useSubjectTitle } from '../useSubjectTitle';
import type { RuleTelling } from '../useTelling';
import { noSubject, rowSubject, writtenSubject } from './ConditionQuery';
import { placeName, type RowContext } from './RowContext';

/** What a condition is about: found by typing among everything the form asks and works out. */
export function SubjectControl({
  value,
  handleOnChange,
  path,
  rule,
  context,
}: FieldSelectorProps) {
  const { t } = useTexts(builderTranslationRef);
  const { telling, isReadOnly, added } = context as RowContext;
  const id = useId();
  const options = useSubjectOptions(telling);
  useEffect(() => {
    if (rule.id === undefined || added.current !== rule.id) return;
    added.current = undefined;
    document.getElementById(id)?.focus();
  }, [added, id, rule.id]);
  if (value === writtenSubject) return null;
  const name = value === noSubject || !value ? undefined : value;
  return (
    <Picker
      id={id}
      mode="single"
      aria-label={t('rules.subject', { place: placeName(path) })}
      options={options}
      value={
        name === undefined
          ? undefined
          : options.find(option => option.id === name) ?? {
              id: name,
              label: name,
            }
      }
      onChange={option => option && handleOnChange(option.id)}
      readOnly={isReadOnly}
    />
  );
}

/** Everything a condition can be about, with what it is called. */
export function useSubjectOptions(
  telling: RuleTelling,
): readonly PickerOption[] {
  const { t } = useTexts(builderTranslationRef);
  const titleOf = useSubjectTitle();
  return useMemo(() => {
    const { subjects, titles } = telling;
    const suffix = (name: string): string | undefined => {
      if (name.startsWith('$calc.')) return t('rules.subject.computed');
      if (name.startsWith('$score.')) return t('rules.subject.score');
      if (name.startsWith('$band.')) return t('rules.subject.band');
      return name.startsWith('$row.') ? t('rules.subject.row') : undefined;
    };
    return subjects.flatMap(({ name, kind }) => {
      const label = titleOf(name, titles);
      const own: PickerOption = {
        id: rowSubject(name),
        label,
        keywords: name,
        description: suffix(name),
      };
      return isCountable(kind)
        ? [
            own,
            {
              id: rowSubject(name, true),
              label: t('rules.subject.count', { title: label }),
              keywords: name,
            },
          ]
        : [own];
    });
  }, [telling, titleOf, t]);
}

import { useMemo } from 'react';
import { formTexts } from '@tukiverkko/plugin-forms-common';
import type { FormPageViewProps } from '@tukiverkko/plugin-forms-react';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import type { Filling } from './Filling';

/** The answers that came from another form, with the sentence that says so; the same object between renders. */
export function useCarried({
  carried,
}: Pick<Filling, 'carried'>): FormPageViewProps['carried'] {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const note =
    carried &&
    t('carried.note', { form: formTexts(carried.from, language).title.text });
  return useMemo(
    () => carried && { answers: carried.answers, note: note ?? '' },
    [carried, note],
  );
}

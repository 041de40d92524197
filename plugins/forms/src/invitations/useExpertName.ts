import type { Expert } from '@tukiverkko/plugin-forms-common';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** What to call an expert: by name where the reader may know it, else by unit, else by what they are. */
export function useExpertName(): (expert: Pick<Expert, 'name'>) => string {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  return ({ name }) =>
    name ? inLanguage(name, language) : t('experts.person');
}

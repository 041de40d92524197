import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { formsApiRef } from '@tukiverkko/plugin-forms';
import { useLanguage } from '@tukiverkko/ui';
import { useEffect } from 'react';

/**
 * Keeps the language of the portal and the one notifications are written in the same. What was chosen in this browser
 * counts, and goes to the profile; a browser in which nothing was chosen speaks the language of the profile.
 */
export function useLanguageInStep(): void {
  const forms = useApi(formsApiRef);
  const languages = useApi(appLanguageApiRef);
  const language = useLanguage();
  useEffect(() => {
    let isCurrent = true;
    const keepInStep = async () => {
      const wishes = await forms.wishes();
      if (!isCurrent || wishes.language === language) return;
      if (window.localStorage.getItem('language') === language) {
        await forms.saveLanguage(language);
      } else if (wishes.language) {
        languages.setLanguage(wishes.language);
      }
    };
    // Nothing is lost: it is tried again at the next start.
    keepInStep().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [forms, language, languages]);
}

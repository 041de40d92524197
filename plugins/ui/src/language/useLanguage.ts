import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useSyncExternalStore } from 'react';
import { isLanguage, type Language } from './Language';

/** The language the reader has chosen; Finnish if the app runs in one we have no texts for. */
export function useLanguage(): Language {
  const languages = useApi(appLanguageApiRef);
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = languages.language$().subscribe(changed);
      return () => subscription.unsubscribe();
    },
    [languages],
  );
  const language = useSyncExternalStore(
    subscribe,
    () => languages.getLanguage().language,
  );
  return isLanguage(language) ? language : 'fi';
}

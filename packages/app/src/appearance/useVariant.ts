import { appThemeApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useSyncExternalStore } from 'react';

/** How the portal looks now: what the reader chose, else what the device prefers. */
export function useVariant(): 'light' | 'dark' {
  const themes = useApi(appThemeApiRef);
  const subscribe = useCallback(
    (changed: () => void) => {
      const device = devicePrefersDark();
      device?.addEventListener('change', changed);
      const choice = themes.activeThemeId$().subscribe(changed);
      return () => {
        device?.removeEventListener('change', changed);
        choice.unsubscribe();
      };
    },
    [themes],
  );
  return useSyncExternalStore(subscribe, () => {
    const chosen = themes.getActiveThemeId();
    if (chosen === 'light' || chosen === 'dark') return chosen;
    return devicePrefersDark()?.matches ? 'dark' : 'light';
  });
}

function devicePrefersDark(): MediaQueryList | undefined {
  return window.matchMedia?.('(prefers-color-scheme: dark)');
}

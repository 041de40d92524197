import { appThemeApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useState } from 'react';

/** How the portal is to look. */
export const appearances = ['light', 'dark', 'device'] as const;

/** The appearance the reader has chosen, and choosing another. */
export function useTheme(): readonly [string, (id: string) => void] {
  const themes = useApi(appThemeApiRef);
  const [theme, setTheme] = useState(themes.getActiveThemeId() ?? 'device');
  const choose = (id: string) => {
    setTheme(id);
    themes.setActiveThemeId(id === 'device' ? undefined : id);
  };
  return [theme, choose];
}

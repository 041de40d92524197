import {
  createUnifiedTheme,
  palettes,
  UnifiedThemeProvider,
} from '@backstage/theme';
import type { ReactNode } from 'react';
import { useVariant } from './useVariant';

// BUI reads the tokens of @tukiverkko/ui; these colours are for the pages of Backstage's own that still are not BUI.
const themes = {
  light: aTheme('light', {
    accent: '#0f5e5c',
    app: '#f3f6f5',
    surface: '#ffffff',
    text: '#13211f',
  }),
  dark: aTheme('dark', {
    accent: '#7fd1c7',
    app: '#121a1a',
    surface: '#1a2424',
    text: '#edf3f2',
  }),
};

/**
 * Light and dark in one component. Backstage gives each theme a provider of its own, and a change of provider
 * mounts the whole page anew: at dusk, when the device turns dark, what one was doing would be gone.
 */
export function AppearanceProvider({ children }: { children?: ReactNode }) {
  return (
    <UnifiedThemeProvider theme={themes[useVariant()]}>
      {children}
    </UnifiedThemeProvider>
  );
}

function aTheme(
  variant: 'light' | 'dark',
  colours: Readonly<Record<'accent' | 'app' | 'surface' | 'text', string>>,
) {
  const { accent, app, surface, text } = colours;
  return createUnifiedTheme({
    fontFamily: 'system-ui',
    palette: {
      ...palettes[variant],
      primary: { main: accent },
      background: { default: app, paper: surface },
      textSubtle: text,
      link: accent,
      linkHover: accent,
    },
  });
}

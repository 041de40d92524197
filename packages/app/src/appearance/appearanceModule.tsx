import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { ThemeBlueprint } from '@backstage/plugin-app-react';
import {
  createUnifiedTheme,
  palettes,
  UnifiedThemeProvider,
} from '@backstage/theme';
import { RiMoonLine, RiSunLine } from '@remixicon/react';
import type { ReactElement } from 'react';

// BUI reads the tokens of @tukiverkko/ui; these colours are for the pages of Backstage's own that still are not BUI.
const colours = {
  light: {
    accent: '#0f5e5c',
    app: '#f3f6f5',
    surface: '#ffffff',
    text: '#13211f',
    link: '#0f5e5c',
  },
  dark: {
    accent: '#7fd1c7',
    app: '#121a1a',
    surface: '#1a2424',
    text: '#edf3f2',
    link: '#7fd1c7',
  },
};

function aTheme(variant: 'light' | 'dark', title: string, icon: ReactElement) {
  const { accent, app, surface, text, link } = colours[variant];
  const theme = createUnifiedTheme({
    fontFamily: 'system-ui',
    palette: {
      ...palettes[variant],
      primary: { main: accent },
      background: { default: app, paper: surface },
      textSubtle: text,
      link,
      linkHover: link,
    },
  });
  return ThemeBlueprint.make({
    name: variant,
    params: {
      theme: {
        id: variant,
        title,
        variant,
        icon,
        Provider: ({ children }) => (
          <UnifiedThemeProvider theme={theme}>{children}</UnifiedThemeProvider>
        ),
      },
    },
  });
}

/** Light and dark, instead of Backstage's own two; without a choice the device decides. */
export const appearanceModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    aTheme('light', 'Tukiverkko', <RiSunLine aria-hidden />),
    aTheme('dark', 'Tukiverkko', <RiMoonLine aria-hidden />),
  ],
});

import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { ThemeBlueprint } from '@backstage/plugin-app-react';
import { RiMoonLine, RiSunLine } from '@remixicon/react';
import type { ReactElement } from 'react';
import { AppearanceProvider } from './AppearanceProvider';

function aTheme(variant: 'light' | 'dark', icon: ReactElement) {
  return ThemeBlueprint.make({
    name: variant,
    params: {
      theme: {
        id: variant,
        title: 'Tukiverkko',
        variant,
        icon,
        Provider: AppearanceProvider,
      },
    },
  });
}

/** Light and dark, instead of Backstage's own two; without a choice the device decides. */
export const appearanceModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    aTheme('light', <RiSunLine aria-hidden />),
    aTheme('dark', <RiMoonLine aria-hidden />),
  ],
});

import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { IconBundleBlueprint } from '@backstage/plugin-app-react';
import { kindIcons } from './entity/kindIcons';

/** The icons of our kinds, for every part of the app that asks for an icon by its name. */
export const expertNetworkAppModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    IconBundleBlueprint.make({
      name: 'expert-network',
      params: {
        icons: Object.fromEntries(
          Object.entries(kindIcons).map(([kind, Icon]) => [
            `kind:${kind.toLowerCase()}`,
            <Icon key={kind} aria-hidden />,
          ]),
        ),
      },
    }),
  ],
});

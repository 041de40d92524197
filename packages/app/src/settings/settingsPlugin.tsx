import {
  createFrontendPlugin,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';

const settingsRouteRef = createRouteRef();

/** Everything a reader may set for themselves, on one page, in place of Backstage's own. */
export const settingsPlugin = createFrontendPlugin({
  pluginId: 'user-settings',
  routes: { root: settingsRouteRef },
  extensions: [
    PageBlueprint.make({
      params: {
        path: '/settings',
        routeRef: settingsRouteRef,
        noHeader: true,
        loader: () =>
          import('./SettingsPage').then(({ SettingsPage }) => <SettingsPage />),
      },
    }),
  ],
});

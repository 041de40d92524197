import {
  createFrontendPlugin,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';

const homeRouteRef = createRouteRef();

/** The first page of the portal, a plugin like the others. */
export const homePlugin = createFrontendPlugin({
  pluginId: 'home',
  title: 'Tukiverkko',
  routes: { root: homeRouteRef },
  extensions: [
    PageBlueprint.make({
      params: {
        path: '/',
        routeRef: homeRouteRef,
        noHeader: true,
        loader: () => import('./HomePage').then(({ HomePage }) => <HomePage />),
      },
    }),
  ],
});

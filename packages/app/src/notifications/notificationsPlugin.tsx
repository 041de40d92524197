import {
  createFrontendPlugin,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';

const notificationsRouteRef = createRouteRef();

/** The page of notifications, in place of Backstage's own, which is in English only. */
export const notificationsPlugin = createFrontendPlugin({
  pluginId: 'notifications',
  routes: { root: notificationsRouteRef },
  extensions: [
    PageBlueprint.make({
      params: {
        path: '/notifications',
        routeRef: notificationsRouteRef,
        noHeader: true,
        loader: () =>
          import('./NotificationsPage').then(({ NotificationsPage }) => (
            <NotificationsPage />
          )),
      },
    }),
  ],
});

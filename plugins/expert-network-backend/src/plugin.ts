import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { directorySnapshotServiceRef } from '@tukiverkko/plugin-expert-network-node';
import PromiseRouter from 'express-promise-router';
import { addFindRoutes } from './find/routes';
import { jsonBody } from './jsonBody';
import { PersonNames } from './me/PersonNames';
import { addMeRoutes } from './me/routes';

/** Finding help over HTTP, answered from the directory snapshot. */
export const expertNetworkPlugin = createBackendPlugin({
  pluginId: 'expert-network',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        snapshot: directorySnapshotServiceRef,
      },
      async init({ auth, catalog, httpAuth, httpRouter, snapshot }) {
        const router = PromiseRouter();
        for (const handler of jsonBody) router.use(handler);
        addFindRoutes(router, httpAuth, snapshot);
        const personNames = new PersonNames({ catalog, auth });
        addMeRoutes(router, httpAuth, snapshot, personNames);
        httpRouter.use(router);
      },
    });
  },
});

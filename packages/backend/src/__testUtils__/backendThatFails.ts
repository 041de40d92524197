// A process of its own: one plugin fails or never ends its start, as the first argument says; another has started.
import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { startOrEnd } from '../startOrEnd';

const [how, port] = process.argv.slice(2);
const backend = createBackend();
backend.add(
  mockServices.rootConfig.factory({
    data: {
      backend: {
        baseUrl: `http://localhost:${port}`,
        listen: { host: '127.0.0.1', port: Number(port) },
      },
    },
  }),
);
for (const [pluginId, start] of [
  ['whole', async () => undefined],
  [
    'broken',
    () =>
      how === 'fails'
        ? Promise.reject(new Error('The form x cannot be published. Mend it.'))
        : new Promise<void>(() => undefined),
  ],
] as const)
  backend.add(
    createBackendPlugin({
      pluginId,
      register(env) {
        env.registerInit({
          deps: { http: coreServices.rootHttpRouter },
          init: start,
        });
      },
    }),
  );

void startOrEnd(backend, 500);

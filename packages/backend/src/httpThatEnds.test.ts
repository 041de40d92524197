import { get } from 'node:http';
import { createBackend } from '@backstage/backend-defaults';
import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { freePort } from './__testUtils__/freePort';
import { httpThatEnds } from './httpThatEnds';

jest.setTimeout(30_000);

it('a backend stops although a client holds on to a request that nobody answers', async () => {
  const port = await freePort();
  const backend = createBackend();
  backend.add(httpThatEnds(50));
  backend.add(mockServices.rootLogger.factory());
  backend.add(
    mockServices.rootConfig.factory({
      data: {
        backend: {
          baseUrl: `http://localhost:${port}`,
          listen: { host: '127.0.0.1', port },
        },
      },
    }),
  );
  const asked = new Promise<void>(resolve => {
    backend.add(
      createBackendPlugin({
        pluginId: 'silent',
        register(env) {
          env.registerInit({
            deps: { http: coreServices.rootHttpRouter },
            async init({ http }) {
              http.use('/silent', () => resolve());
            },
          });
        },
      }),
    );
  });
  await backend.start();
  const broken = new Promise<string>(resolve => {
    get(`http://127.0.0.1:${port}/silent`).on('error', ({ message }) =>
      resolve(message),
    );
  });
  await asked;
  await backend.stop();
  expect(await broken).toBe('socket hang up');
});

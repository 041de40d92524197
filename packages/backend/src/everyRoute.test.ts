import { randomBytes } from 'node:crypto';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import permissionPlugin from '@backstage/plugin-permission-backend';
import expertNetworkPlugin from '@tukiverkko/plugin-expert-network-backend';
import formsPlugin from '@tukiverkko/plugin-forms-backend';
import tukiverkkoPolicy, {
  operations,
  type GuardedPlugin,
  type Operation,
} from '@tukiverkko/plugin-permission-backend-module-tukiverkko';
import request from 'supertest';
import { routesOf } from './__testUtils__/routesOf';

jest.setTimeout(60_000);

/** Backstage adds these to every plugin. */
const backstage = /^[A-Z]+ \/\.(backstage|well-known)\//;
const plugins = Object.keys(operations) as GuardedPlugin[];
const rowsOf = (plugin: GuardedPlugin): Readonly<Record<string, Operation>> =>
  operations[plugin];
const everyRow = plugins.flatMap(plugin =>
  Object.entries(rowsOf(plugin)).map(
    ([name, row]) => [plugin, name, row] as const,
  ),
);

describe('the table of permissions and the portal', () => {
  let backend: Awaited<ReturnType<typeof startTestBackend>>;
  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        formsPlugin,
        expertNetworkPlugin,
        permissionPlugin,
        tukiverkkoPolicy,
        catalogServiceMock.factory({ entities: [] }),
        mockServices.rootConfig.factory({
          data: {
            permission: { enabled: true },
            forms: {
              keys: [
                { id: 'test', secret: randomBytes(32).toString('base64') },
              ],
              database: { allowInMemory: true },
            },
          },
        }),
      ],
    });
  });
  afterAll(() => backend.stop());

  const ask = (plugin: string, name: string, authorization: string) => {
    const [method, path] = name.split(' ');
    const filled = path.replace(
      /\{\w+\}/g,
      '7d0c2b1e-0000-4000-8000-000000000001',
    );
    return request(backend.server)
      [method.toLowerCase() as 'get'](`/api/${plugin}${filled}`)
      .set('Authorization', authorization);
  };

  it.each(plugins)('know the same routes of %s', plugin => {
    const routes = routesOf(backend.server, plugin);
    expect(routes.filter(route => !backstage.test(route))).toEqual(
      Object.keys(rowsOf(plugin)).sort(),
    );
  });

  it.each(plugins)(
    'know the same operations of %s as its description',
    async plugin => {
      const { body } = await ask(
        plugin,
        'GET /openapi.json',
        mockCredentials.user.header(),
      );
      const described = Object.entries<object>(body.paths).flatMap(
        ([path, methods]) =>
          Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
      );
      expect(described.sort()).toEqual(Object.keys(rowsOf(plugin)).sort());
    },
  );

  it.each(everyRow)(
    'agree that %s lets nobody %s without signing in',
    async (plugin, name, { may }) => {
      const { status } = await ask(plugin, name, mockCredentials.none.header());
      expect(status === 401).toBe(may.nobody === 'sign in');
    },
  );

  it.each(everyRow)(
    'agree on what becomes of another program at %s that asks for %s',
    async (plugin, name, { may }) => {
      const { status } = await ask(
        plugin,
        name,
        mockCredentials.service.header(),
      );
      expect([401, 403].includes(status)).toBe(may.service === 'no');
    },
  );

  it('name every route that is open to whoever comes by', () => {
    const open = everyRow.filter(([, , { may }]) => may.nobody !== 'sign in');
    expect(open.map(([plugin, name]) => `${plugin}: ${name}`)).toEqual([
      'forms: GET /health',
    ]);
  });
});

import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import formsPlugin from './index';
import { openApiDocument } from './openapi/openApiDocument';
import { requester } from './__testUtils__/requester';
import { startForms, testKey, type Client } from './__testUtils__/startForms';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
jest.setTimeout(60_000);

type Method = 'get' | 'put' | 'post' | 'delete';

describe('the plugin', () => {
  let as: (name: string) => Client;
  let server: Parameters<typeof request>[0];
  beforeAll(async () => {
    ({ as, server } = await startForms({
      knex: await databases.init('SQLITE_3'),
    }));
  });

  it('tells whether it can keep its promises, to anybody', async () => {
    const { body, status } = await request(server).get('/api/forms/health');
    expect([status, body]).toEqual([
      200,
      {
        status: 'ok',
        database: {
          ready: true,
          engine: 'sqlite',
          pragmas: { journal_mode: 'memory', synchronous: 2, foreign_keys: 1 },
        },
        validatorsCompiled: expect.any(Number),
      },
    ]);
  });

  it('serves the description of its API', async () => {
    expect((await as('asker').get('/openapi.json')).body).toEqual(
      openApiDocument,
    );
  });

  const operations = Object.entries(openApiDocument.paths).flatMap(
    ([path, methods]) =>
      Object.keys(methods).map(method => [method as Method, path] as const),
  );

  const send = (method: Method, address: string) =>
    method === 'post' || method === 'put'
      ? as('asker')[method](address, {})
      : as('asker')[method](address);

  it.each(operations)(
    'has the route %s %s that the description names, for people only',
    async (method, path) => {
      const address = path
        .replace('{id}', '00000000-0000-4000-8000-000000000000')
        .replace('{key}', 'help-request')
        .replace('{version}', '1');
      const { body, status } = await send(method, address);
      // A route that is not there falls through to Backstage, whose 404 has no type.
      expect([status, body?.error?.type]).not.toEqual([404, undefined]);
      expect(status).toBeLessThan(500);
      const stranger = await request(server)[method](`/api/forms${address}`);
      expect(stranger.status).toBe(path === '/health' ? 200 : 401);
    },
  );

  it('has no route that the description does not name', async () => {
    const described = new Set(
      operations.map(
        ([method, path]) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      ),
    );
    expect(new Set(await registeredRoutes())).toEqual(described);
  });
});

const aDatabase = () => mockServices.database.factory();
const aConfig = (change: object) =>
  mockServices.rootConfig.factory({
    data: {
      backend: {
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
      permission: { enabled: true },
      forms: { keys: [testKey], database: { allowInMemory: true } },
      ...change,
    },
  });

/** The routes a backend with this plugin really has. */
async function registeredRoutes(): Promise<string[]> {
  const found: string[] = [];
  const httpRouter = mockServices.httpRouter.mock({
    use: (handler: any) => {
      for (const { route } of handler.stack) {
        // Backstage adds what the permission backend asks for by itself.
        if (route && !route.path.startsWith('/.well-known'))
          found.push(
            ...Object.keys(route.methods).map(
              method => `${method} ${route.path}`,
            ),
          );
      }
    },
  });
  await startTestBackend({
    features: [
      formsPlugin,
      httpRouter.factory,
      catalogServiceMock.factory(),
      aConfig({}),
      aDatabase(),
    ],
  });
  return found;
}

describe('what the plugin tells others', () => {
  it('is ids and words of the lifecycle, after they are stored', async () => {
    const events = mockServices.events.mock();
    const { as } = await startForms({
      knex: await databases.init('SQLITE_3'),
      features: [events.factory],
    });
    const use = requester(as);
    const { id } = await use.sent();
    await use.command('worker', id, { command: 'accept' });
    const told = (revision: number, command: string) => [
      {
        topic: 'forms.submission',
        eventPayload: { id, revision, command, at: expect.any(String) },
      },
    ];
    // Signals leave through the same service, for Backstage's own plugin.
    const toPlugins = () =>
      events.publish.mock.calls.filter(([{ topic }]) => topic !== 'signals');
    while (toPlugins().length < 2) {
      await new Promise(resolve => {
        setTimeout(resolve, 10);
      });
    }
    expect(toPlugins()).toEqual([told(1, 'submit'), told(2, 'accept')]);
  });
});

describe('the plugin refuses to start', () => {
  const start = (change: object) =>
    startTestBackend({
      features: [
        formsPlugin,
        catalogServiceMock.factory(),
        aConfig(change),
        aDatabase(),
      ],
    });

  it.each([
    [
      'without permissions',
      { permission: { enabled: false } },
      /'permission.enabled: true'/,
    ],
    [
      'without keys',
      { forms: { database: { allowInMemory: true } } },
      /Set 'forms.keys'/,
    ],
    [
      'on a database in memory',
      { forms: { keys: [testKey] } },
      /'forms.database.allowInMemory: true'/,
    ],
  ])('%s, and says what to set', async (_what, change, sentence) => {
    await expect(start(change)).rejects.toThrow(sentence);
  });
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  Readiness,
  readinessServiceRef,
  truthfulHealth,
} from '@tukiverkko/plugin-forms-node';
import knexFactory from 'knex';
import request from 'supertest';
import { testDatabases } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { catalogEntities } from '../__testUtils__/people';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

/** Looks each time it is asked: the tests break and mend faster than once a second. */
const impatientReadiness = createServiceFactory({
  service: readinessServiceRef,
  deps: {},
  factory: () => {
    let now = 0;
    return new Readiness(() => {
      now += 1_000;
      return now;
    });
  },
});

const address = '/.backstage/health/v1/readiness';
const everything = {
  database: true,
  migrations: true,
  keys: true,
  teams: true,
};

describe.each(databases.eachSupportedId())('readiness on %s', databaseId => {
  it('tells the truth while things break and are mended', async () => {
    const knex = await databases.init(databaseId as TestDatabaseId);
    const { server } = await startForms({
      knex,
      features: [truthfulHealth, impatientReadiness],
    });
    const ask = async () => {
      const { status, body } = await request(server).get(address);
      return [status, body.checks];
    };
    await eventually(async () => {
      expect(await ask()).toEqual([200, everything]);
    });

    const [last] = await knex('knex_migrations').orderBy('id', 'desc');
    await knex('knex_migrations').where({ id: last.id }).delete();
    expect(await ask()).toEqual([503, { ...everything, migrations: false }]);
    await knex('knex_migrations').insert(last);
    // A newer version may run beside this one.
    await knex('knex_migrations').insert({ ...last, id: 9_999, name: 'newer' });
    expect(await ask()).toEqual([200, everything]);

    await knex.destroy();
    expect(await ask()).toEqual([
      503,
      { ...everything, database: false, migrations: false },
    ]);
    const { status } = await request(server).get(
      '/.backstage/health/v1/liveness',
    );
    expect(status).toBe(200);
  });
});

it('a SQLite that would acknowledge before it has synced is not ready', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ready-'));
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: { filename: join(folder, 'forms.sqlite') },
    useNullAsDefault: true,
  });
  const { server } = await startForms({
    knex,
    features: [truthfulHealth, impatientReadiness],
  });
  await eventually(async () => {
    await request(server).get(address).expect(200);
  });
  await knex.raw('pragma synchronous = normal');
  const { status, body } = await request(server).get(address);
  expect([status, body.checks]).toEqual([
    503,
    { ...everything, database: false },
  ]);
  await knex.destroy();
});

/** Something to wait for, until somebody opens it. */
function aDoor() {
  let open = () => {};
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { open, opened };
}

describe('a backend', () => {
  it('is not ready before it knows the teams, and stays ready when the catalogue goes away later', async () => {
    const catalogue = { isDown: true };
    const catalog = catalogServiceMock({ entities: catalogEntities });
    const { as, server } = await startForms({
      knex: await databases.init('SQLITE_3'),
      features: [truthfulHealth, impatientReadiness],
      catalog: createServiceFactory({
        service: catalogServiceRef,
        deps: {},
        factory: () =>
          new Proxy(catalog, {
            get(target, name: keyof CatalogService) {
              if (typeof target[name] !== 'function') return undefined;
              return catalogue.isDown
                ? () => Promise.reject(new Error('The catalogue is down'))
                : (target[name] as Function).bind(target);
            },
          }) as CatalogService,
      }),
    });
    const { body } = await request(server).get(address).expect(503);
    expect(body.checks).toEqual({ ...everything, teams: false });
    catalogue.isDown = false;
    await as('asker').get('/v1/me').expect(200);
    await eventually(async () => {
      await request(server).get(address).expect(200);
    });
    catalogue.isDown = true;
    await request(server).get(address).expect(200);
  });

  it('that stops finishes what is under way, takes no more, and says so before', async () => {
    const asked = aDoor();
    const answered = aDoor();
    const phases: number[] = [];
    const knex = await databases.init('SQLITE_3');
    const { as, server, stop } = await startForms({
      knex,
      features: [truthfulHealth],
      resolvers: [
        {
          kind: 'service',
          resolve: async () => {
            asked.open();
            await answered.opened;
            throw new Error('No answer');
          },
        },
      ],
    });
    const use = requester(as);
    const underWay = use.submit({
      ...goodAnswers,
      service: 'consultationservice:default/asked',
    });
    const reply = underWay.then(({ status }) => status);
    await asked.opened;

    const stopped = stop();
    await eventually(async () => {
      const { status } = await use.submit();
      phases.push(status);
      expect(status).toBe(503);
    });
    await request(server).get(address).expect(503);
    answered.open();
    expect(await reply).toBe(201);
    await stopped;
    expect(
      await knex('submissions').where({ state: 'submitted' }),
    ).toHaveLength(1 + phases.filter(status => status === 201).length);
  });
});

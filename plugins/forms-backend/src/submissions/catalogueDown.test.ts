import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { Routing } from '@tukiverkko/plugin-forms-common';
import { catalogEntities } from '../__testUtils__/people';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, testKey } from '../__testUtils__/startForms';
import { DataKeys, KeyRing } from '../sealing';
import { openContent } from './content';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
jest.setTimeout(60_000);

/** A catalogue that can be switched off. */
function aCatalogue() {
  const state = { isDown: false };
  const catalog = catalogServiceMock({ entities: catalogEntities });
  const factory = createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: () =>
      new Proxy(catalog, {
        get: (target, name: keyof CatalogService) => {
          if (typeof target[name] !== 'function') return undefined;
          return state.isDown
            ? () => Promise.reject(new Error('The catalogue is down'))
            : (target[name] as Function).bind(target);
        },
      }) as CatalogService,
  });
  return { state, factory };
}

describe('while the catalogue is down', () => {
  it('a request is stored with the fallback team, says why, and is there for the team', async () => {
    const { state, factory } = aCatalogue();
    const { as } = await startForms({
      knex: await databases.init('SQLITE_3'),
      catalog: factory,
      resolvers: [
        {
          kind: 'service',
          resolve: () => Promise.reject(new Error('No snapshot yet')),
        },
      ],
    });
    const use = requester(as);
    expect((await use.submit()).status).toBe(201);

    state.isDown = true;
    const answers = {
      ...goodAnswers,
      service: 'consultationservice:default/asked',
    };
    const { body, status } = await use.submit(answers);
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({
        owner: 'group:default/team',
        ownerName: expect.objectContaining({ fi: 'Tiimi team' }),
        routing: expect.objectContaining({
          fallback: true,
          rule: 'asked',
          steps: [
            expect.objectContaining({ code: 'directory-unavailable' }),
            expect.objectContaining({ code: 'fallback' }),
          ],
        }),
      }),
    ]);

    state.isDown = false;
    const inbox = await as('worker').get('/v1/submissions?view=inbox');
    expect(inbox.body.items).toContainEqual(
      expect.objectContaining({ id: body.id }),
    );
  });
});

/** A catalogue that counts how often our plugin asks it, and answers it nothing once it is quiet. */
function aWatchedCatalogue() {
  const state = { isQuiet: false, asked: 0 };
  const catalog = catalogServiceMock({ entities: catalogEntities });
  const factory = createServiceFactory({
    service: catalogServiceRef,
    deps: { plugin: coreServices.pluginMetadata },
    factory: ({ plugin }) =>
      plugin.getId() !== 'forms'
        ? catalog
        : (new Proxy(catalog, {
            get: (target, name: keyof CatalogService) => {
              if (typeof target[name] !== 'function') return undefined;
              if (!state.isQuiet)
                return (target[name] as Function).bind(target);
              return () => {
                state.asked += 1;
                throw new Error('Nobody may ask the catalogue now');
              };
            },
          }) as CatalogService),
  });
  return { state, factory };
}

describe('sending', () => {
  it('never asks the catalogue, whichever team gets it', async () => {
    const { state, factory } = aWatchedCatalogue();
    const knex = await databases.init('SQLITE_3');
    const found: Routing = {
      team: 'group:default/other-team',
      teamName: { fi: 'Muu', sv: 'Annan', en: 'Other' },
      rule: 'asked',
      priority: 'normal',
      promise: 5,
      fallback: false,
      leaves: 'nothing',
      summary: { fi: 'Se.', sv: 'Den.', en: 'It.' },
      steps: [],
      directoryAt: '2026-11-22T08:00:00.000Z',
      record: { compared: ['group:default/other-team'] },
    };
    const { as } = await startForms({
      knex,
      catalog: factory,
      resolvers: [{ kind: 'service', resolve: async () => found }],
    });
    const use = requester(as);
    await use.sent();

    state.isQuiet = true;
    const service = 'consultationservice:default/asked';
    const owners = [
      await use.sent({ ...goodAnswers, service }),
      await use.sent({ ...goodAnswers, team: 'group:default/team' }),
      await use.sent(),
    ].map(({ owner }) => owner);
    expect(owners).toEqual([
      found.team,
      'group:default/team',
      'group:default/team',
    ]);
    expect(state.asked).toBe(0);
  });

  it('keeps with the request what its team was chosen from, for nobody to read', async () => {
    const knex = await databases.init('SQLITE_3');
    const record = { compared: ['group:default/team'], today: '2026-11-22' };
    const { as } = await startForms({
      knex,
      resolvers: [
        {
          kind: 'service',
          resolve: async ({ fallback }) => ({
            team: fallback,
            teamName: { fi: 'Se', sv: 'Den', en: 'It' },
            rule: 'asked',
            priority: 'normal',
            promise: null,
            fallback: false,
            leaves: 'nothing',
            summary: { fi: 'Se.', sv: 'Den.', en: 'It.' },
            steps: [],
            directoryAt: '2026-11-22T08:00:00.000Z',
            record,
          }),
        },
      ],
    });
    const { id } = await requester(as).sent({
      ...goodAnswers,
      service: 'consultationservice:default/asked',
    });
    const read = await as('worker').get(`/v1/submissions/${id}`);
    expect(read.body.routing).toMatchObject({
      directoryAt: expect.any(String),
    });
    expect(read.body.routing).not.toHaveProperty('record');

    const key = await new DataKeys(new KeyRing([testKey])).find(knex, id);
    const row = await knex('submissions').where({ id }).first('sealed');
    expect(openContent(key!, id, row.sealed).routing.record).toEqual(record);
  });
});

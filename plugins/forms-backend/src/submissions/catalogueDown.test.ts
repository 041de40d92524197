import { createServiceFactory } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { catalogEntities } from '../__testUtils__/people';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms } from '../__testUtils__/startForms';

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

import type { Entity } from '@backstage/catalog-model';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import {
  catalogServiceRef,
  type CatalogService,
} from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { aFormOf } from '../__testUtils__/otherForms';
import { catalogEntities } from '../__testUtils__/people';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
jest.setTimeout(60_000);

const team = 'group:default/team';
const answers = { ...goodAnswers, team };
const names = {
  [team]: { fi: 'Tiimi team', sv: 'Tiimi team', en: 'Tiimi team' },
};

/** A catalogue that grows, and counts how often it is asked for teams. */
function aGrowingCatalogue() {
  const entities: Entity[] = [...catalogEntities];
  const state = { asked: 0, add: (entity: Entity) => entities.push(entity) };
  const factory = createServiceFactory({
    service: catalogServiceRef,
    deps: {},
    factory: () => {
      const now = () => catalogServiceMock({ entities });
      return new Proxy(now(), {
        get: (_target, name: keyof CatalogService) => {
          if (name === 'queryEntities') state.asked += 1;
          const current = now();
          const member: unknown = current[name];
          return typeof member === 'function' ? member.bind(current) : member;
        },
      }) as CatalogService;
    },
  });
  return { state, factory };
}

describe('an entity in answers', () => {
  const { state, factory } = aGrowingCatalogue();
  let as: (name: string) => Client;
  let use: ReturnType<typeof requester>;

  beforeAll(async () => {
    ({ as } = await startForms({
      knex: await databases.init('SQLITE_3'),
      catalog: factory,
      forms: [
        aForm({ access: { team: { read: ['requester', 'owner'] } } }),
        anAnswerForm(),
        aFormOf('record'),
      ],
    }));
    use = requester(as);
  });

  it('is kept with the name it had, for those who may read which it was', async () => {
    const { id } = await use.sent(answers);
    for (const who of ['asker', 'worker']) {
      const { body } = await as(who).get(`/v1/submissions/${id}`);
      expect([who, body.names]).toEqual([who, names]);
    }
    const recorded = await use.submit(answers, { form: 'help-record' });
    const { body } = await as('asker').get(`/v1/records/${recorded.body.id}`);
    expect(body.names).toEqual(names);
  });

  it('is looked up in what is known already, and once more before it is refused', async () => {
    await use.sent(answers);
    const before = state.asked;
    await use.sent(answers);
    expect(state.asked).toBe(before);
    const young = { ...answers, team: 'group:default/young-team' };
    const error = await expectRefused(
      use.submit(young),
      400,
      'answers-invalid',
      '/team',
    );
    expect(error.errors[0].code).toBe('entity-unknown');

    const { metadata, ...rest } = catalogEntities.find(
      one => one.metadata.name === 'team',
    )!;
    state.add({ ...rest, metadata: { ...metadata, name: 'young-team' } });
    expect((await use.submit(young)).status).toBe(201);
  });

  it('is taken as it is where nothing is known of its kind', async () => {
    const service = 'consultationservice:default/unheard-of';
    expect((await use.submit({ ...goodAnswers, service })).status).toBe(201);
  });
});

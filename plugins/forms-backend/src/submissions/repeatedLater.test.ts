import { randomUUID } from 'node:crypto';
import { TestDatabases } from '@backstage/backend-test-utils';
import { aWorld, type World } from '../__testUtils__/aWorld';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { signAnew } from '../__testUtils__/signAnew';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
jest.setTimeout(60_000);

const text = 'KANARIA vastauksessa';

describe('a command that is sent again later', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld(await databases.init('SQLITE_3'));
  });

  it('is answered with no more than its giver may read by then', async () => {
    const use = requester(world.as);
    const { id } = await use.sent({ ...goodAnswers, topic: text });
    const accept = () =>
      use.command('worker', id, { command: 'accept' }, { key: 'the-same-key' });
    const first = await accept().expect(200);
    expect(first.text).toContain(text);
    const again = await accept().expect(200);
    expect([again.body, again.headers['idempotency-replayed']]).toEqual([
      first.body,
      'true',
    ]);

    await world
      .knex('submissions')
      .where({ id })
      .update({ state: 'entered-in-error' });
    await signAnew(world.knex);
    const later = await accept().expect(200);
    expect(later.body).toMatchObject({ id, answers: {}, isWithheld: true });
    expect(later.text).not.toContain(text);
  });

  it('tells of the request that was seen only what the person could have taken', async () => {
    const use = requester(world.as);
    const seen = await use.sent();
    await use.sent();
    await world.knex('submissions').where({ id: seen.id }).update({
      owner: 'group:default/other-team',
      assignee: 'user:default/other-worker',
    });
    await signAnew(world.knex);
    const { body } = await world
      .as('worker')
      .post('/v1/inbox/next', { seen: seen.id })
      .set('Idempotency-Key', randomUUID())
      .expect(200);
    expect(body.taken).not.toBeNull();
    expect(body).not.toHaveProperty('before');
  });
});

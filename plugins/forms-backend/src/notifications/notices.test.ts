import { randomUUID } from 'node:crypto';
import {
  mockCredentials,
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { usualWays } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import request from 'supertest';
import { testDatabases } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { signAnew } from '../__testUtils__/signAnew';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const person = (name: string) => `user:default/${name}`;

describe.each(databases.eachSupportedId())('who is told, on %s', databaseId => {
  let knex: Knex;
  let as: (name: string) => Client;
  let server: Parameters<typeof request>[0];
  let use: ReturnType<typeof requester>;
  /** How many notifications the sink still takes before it falls. */
  let takes = Infinity;
  const told: NotificationSendOptions[] = [];
  const signals = mockServices.events.mock();

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    ({ as, server } = await startForms({
      knex,
      features: [signals.factory],
      notifications: {
        send: async notification => {
          if (takes <= 0) throw new Error('The sink is away.');
          takes -= 1;
          told.push(notification);
        },
      },
    }));
    use = requester(as);
  });
  const allTold = () =>
    eventually(async () => expect(await knex('outbox')).toEqual([]));
  beforeEach(async () => {
    await allTold();
    told.length = 0;
    takes = Infinity;
    await knex('wishes').delete();
  });

  /** Each person with what they were told, and by which way. */
  const letters = () =>
    told
      .flatMap(({ recipients, payload }) =>
        [recipients.type === 'entity' ? recipients.entityRef : 'all']
          .flat()
          .map(who => `${who.slice(13)}: ${payload.title} (${payload.topic})`),
      )
      .sort();
  const wish = (who: string, notices: object) =>
    as(who)
      .put('/v1/me/wishes/notices', { ...usualWays, ...notices })
      .expect(204);
  const speak = (who: string, language: string) =>
    as(who).put('/v1/me/wishes/language', { language }).expect(204);
  const write = (who: string, id: string, kind: string, text: string) =>
    as(who)
      .post(`/v1/submissions/${id}/messages`, { kind, text })
      .set('Idempotency-Key', randomUUID())
      .expect(201);
  const accepted = async () => {
    const receipt = await use.sent();
    await use.command('worker', receipt.id, { command: 'accept' }).expect(200);
    await allTold();
    told.length = 0;
    return receipt;
  };

  it('is the team of a new request, by reference and link and nothing else', async () => {
    const { id, reference } = await use.sent();
    await allTold();
    expect(told).toEqual([
      {
        recipients: {
          type: 'entity',
          entityRef: [person('worker'), person('second-worker')],
        },
        payload: {
          title: `Pyyntö ${reference}: uusi pyyntö tiimillesi.`,
          link: `/requests/${id}?view=team`,
          topic: 'request',
          scope: expect.stringContaining(id),
        },
      },
    ]);
    expect(JSON.stringify(told)).not.toContain(goodAnswers.topic);
  });

  it('is the one side when the other did something, each in their language', async () => {
    await speak('asker', 'sv');
    await speak('worker', 'en');
    const { id, reference } = await accepted();
    await use.command(
      'worker',
      id,
      { command: 'ask', message: 'Salainen asia' },
      { revision: 2 },
    );
    await allTold();
    await use.command(
      'asker',
      id,
      { command: 'inform', message: 'Salainen vastaus' },
      { revision: 3 },
    );
    await allTold();
    expect(letters()).toEqual([
      `asker: Begäran ${reference}: ett svar väntas av dig. (request)`,
      `worker: Request ${reference}: the requester has replied. (request)`,
    ]);
    expect(JSON.stringify(told)).not.toContain('Salainen');
  });

  it('is not the requester where a team writes a note for itself', async () => {
    const { id } = await accepted();
    signals.publish.mockClear();
    await write('second-worker', id, 'note', 'Vain meille');
    await allTold();
    expect(letters().map(letter => letter.split(':')[0])).toEqual(['worker']);
    const [{ eventPayload }] = signals.publish.mock.calls
      .flat()
      .filter(({ topic }) => topic === 'signals');
    expect(eventPayload).toEqual({
      recipients: {
        type: 'user',
        entityRef: [person('worker'), person('second-worker')],
      },
      channel: 'forms:cases',
      message: { caseId: id, team: 'group:default/team' },
    });
  });

  it('is told as they wish: not at all, in the portal, or by e-mail too', async () => {
    await wish('worker', { new: 'none' });
    await wish('second-worker', { new: 'portal' });
    const { reference } = await use.sent();
    await allTold();
    expect(letters()).toEqual([
      `second-worker: Pyyntö ${reference}: uusi pyyntö tiimillesi. (portal-only)`,
    ]);
  });

  it('is whoever may see it when the notice leaves: a sink that was away tells nobody who has lost the case', async () => {
    takes = 0;
    const { id } = await use.sent();
    await eventually(async () =>
      expect(await knex('outbox').where({ case_id: id })).toMatchObject([
        { heard: expect.stringContaining('events') },
      ]),
    );
    await knex('submissions')
      .where({ id })
      .update({ owner: 'group:default/other-team' });
    await signAnew(knex);
    takes = Infinity;
    await knex('outbox').update({ leased_until: new Date().toISOString() });
    await use.sent();
    await allTold();
    const to = told
      .filter(({ payload }) => payload.scope?.includes(id))
      .map(({ recipients }) => recipients);
    expect(to).toEqual([
      { type: 'entity', entityRef: [person('other-worker')] },
    ]);
  });

  it('is everybody once, when the sink fails after it has told some of them', async () => {
    await speak('second-worker', 'sv');
    // Two languages are two notifications; the sink takes one and falls.
    takes = 1;
    const { id, reference } = await use.sent();
    await eventually(async () =>
      expect(await knex('outbox').where({ case_id: id })).toMatchObject([
        { heard: expect.stringContaining('events') },
      ]),
    );
    expect(letters()).toHaveLength(1);
    takes = Infinity;
    await knex('outbox').update({ leased_until: new Date().toISOString() });
    await use.command('asker', id, { command: 'cancel' }).expect(200);
    await allTold();
    expect(letters().filter(letter => /uusi|ny begäran/.test(letter))).toEqual([
      `second-worker: Begäran ${reference}: en ny begäran till ditt team. (request)`,
      `worker: Pyyntö ${reference}: uusi pyyntö tiimillesi. (request)`,
    ]);
  });

  it('reads and writes their own wishes, and every kind has to stand in them', async () => {
    const { body: before } = await as('asker').get('/v1/me/wishes').expect(200);
    expect(before).toEqual({
      language: null,
      notices: usualWays,
      sendsMail: false,
    });
    await speak('asker', 'sv');
    await wish('asker', { answer: 'portal' });
    const { body: after } = await as('asker').get('/v1/me/wishes').expect(200);
    expect(after).toMatchObject({
      language: 'sv',
      notices: { answer: 'portal', new: 'mail' },
    });
    const { body: others } = await as('worker').get('/v1/me/wishes');
    expect(others.language).toBeNull();
    for (const bad of [
      { answer: 'portal' },
      { ...usualWays, answer: 'always' },
      { ...usualWays, more: 'mail' },
    ]) {
      await as('asker').put('/v1/me/wishes/notices', bad).expect(400);
    }
    await as('asker')
      .put('/v1/me/wishes/language', { language: 'de' })
      .expect(400);
  });

  it('lets another plugin ask how people want to be told, and no person', async () => {
    await speak('asker', 'sv');
    await wish('asker', { upkeep: 'none' });
    const people = [person('asker'), person('worker')];
    const { body } = await request(server)
      .post('/api/forms/v1/wishes/query')
      .set('Authorization', mockCredentials.service.header())
      .send({ people })
      .expect(200);
    expect(body).toMatchObject({
      items: [
        { person: people[0], language: 'sv', notices: { upkeep: 'none' } },
        { person: people[1], language: null, notices: { upkeep: 'mail' } },
      ],
    });
    await as('asker').post('/v1/wishes/query', { people }).expect(403);
  });
});

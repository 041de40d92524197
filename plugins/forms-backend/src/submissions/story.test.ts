import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { testDatabases } from '../__testUtils__/databases';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { signAnew } from '../__testUtils__/signAnew';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())('a request on %s', databaseId => {
  let knex: Knex;
  let as: (name: string) => Client;
  let use: ReturnType<typeof requester>;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    ({ as } = await startForms({
      knex,
      surroundings: {
        of: async () => ({ region: 'region:default/etela-savo' }),
        placeOf: async () => undefined,
      },
    }));
    use = requester(as);
  });

  it('goes from the asker to the team and comes back answered', async () => {
    const receipt = await use.sent({
      ...goodAnswers,
      county: 'etela-savo',
      team: 'group:default/team',
      note: 'vain teille',
    });
    expect(receipt).toMatchObject({
      state: 'submitted',
      owner: 'group:default/team',
      ownerName: { fi: 'Tiimi team' },
      routing: { rule: 'named', promise: 5, fallback: false },
      answerBy: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    expect(receipt.reference).toMatch(/^OT-\d{4}-[0-9A-Z]{6}$/);
    const path = `/v1/submissions/${receipt.id}`;

    const inbox = await as('worker').get(
      '/v1/submissions?view=inbox&state=submitted',
    );
    expect(inbox.body.items).toContainEqual(
      expect.objectContaining({
        id: receipt.id,
        priority: 'high',
        region: 'region:default/etela-savo',
        formTitle: {
          fi: 'Avunpyyntö',
          sv: 'Avunpyyntö på svenska',
          en: 'Avunpyyntö',
        },
      }),
    );
    const opened = await as('worker').get(path);
    expect(opened.headers).toMatchObject({
      etag: '"1"',
      'cache-control': 'no-store',
    });
    expect(opened.body).toMatchObject({
      relations: ['owner'],
      answers: { topic: goodAnswers.topic, note: 'vain teille' },
      allowedActions: ['accept', 'decline', 'forward', 'note', 'message'],
      events: [
        { command: 'submit', state: 'submitted', actor: 'user:default/asker' },
      ],
    });

    const accepted = await use.command('worker', receipt.id, {
      command: 'accept',
    });
    expect(accepted.status).toBe(200);
    expect(accepted.headers.etag).toBe('"2"');
    expect(accepted.body).toMatchObject({
      state: 'accepted',
      assignee: 'user:default/worker',
      allowedActions: [
        'begin',
        'ask',
        'answer',
        'decline',
        'forward',
        'return',
        'assign',
        'schedule',
        'invite',
        'uninvite',
        'note',
        'message',
      ],
    });

    const advice = { advice: 'Sopikaa palaveri.' };
    const answer = {
      command: 'answer',
      version: 1,
      answers: advice,
      language: 'fi',
    };
    expect(
      (await use.command('worker', receipt.id, answer, { revision: 2 })).status,
    ).toBe(200);

    const read = await as('asker').get(path);
    expect(read.body).toMatchObject({
      state: 'answered',
      revision: 3,
      relations: ['requester'],
      answer: {
        form: 'help-answer',
        formVersion: 1,
        answers: advice,
        actor: 'user:default/worker',
      },
      allowedActions: ['ask-again', 'close', 'share', 'message'],
    });

    const closed = await use.command(
      'asker',
      receipt.id,
      { command: 'close' },
      { revision: 3 },
    );
    expect(closed.body).toMatchObject({
      state: 'closed',
      allowedActions: ['reopen', 'share'],
    });
    const mine = await as('asker').get(
      '/v1/submissions?view=mine&state=closed',
    );
    expect(mine.body.items).toContainEqual(
      expect.objectContaining({ id: receipt.id, state: 'closed' }),
    );
  });

  it('is declined with a reason and a place to go', async () => {
    const { id } = await use.sent();
    const declined = await use.command('worker', id, {
      command: 'decline',
      reason: 'not-ours',
      text: 'Kuuluu toiselle tiimille.',
      place: { team: 'group:default/other-team' },
    });
    expect(declined.body).toMatchObject({
      state: 'declined',
      events: [
        { command: 'submit' },
        {
          command: 'decline',
          reason: 'not-ours',
          text: 'Kuuluu toiselle tiimille.',
          place: {
            ref: 'group:default/other-team',
            name: { fi: 'Tiimi other-team' },
          },
        },
      ],
    });
  });

  it('is cancelled by the one who asked', async () => {
    const { id } = await use.sent();
    const cancelled = await use.command('asker', id, {
      command: 'cancel',
      reason: 'Asia ratkesi.',
    });
    expect(cancelled.body).toMatchObject({
      state: 'cancelled',
      events: [{}, { text: 'Asia ratkesi.' }],
    });
  });

  it('tells everybody what they may do here', async () => {
    await use.sent();
    expect((await as('asker').get('/v1/me')).body).toEqual({
      entityRef: 'user:default/asker',
      may: {
        request: true,
        work: false,
        coordinate: false,
        editForms: false,
        publishForms: false,
        operate: false,
        audit: false,
      },
      teams: [],
      units: [],
      waiting: 0,
    });
    const worker = (await as('worker').get('/v1/me')).body;
    expect(worker).toMatchObject({
      may: { request: true, work: true },
      teams: [{ ref: 'group:default/team', name: { fi: 'Tiimi team' } }],
    });
    expect(worker.teams[0].waiting).toBeGreaterThan(0);
    expect(worker.waiting).toBe(worker.teams[0].waiting);
  });

  it('is read by nobody it does not concern, and unknown and forbidden look the same', async () => {
    const { id } = await use.sent();
    const unknown = '00000000-0000-4000-8000-000000000000';
    const without = (body: { error: object; request: object }) => ({
      ...body,
      error: { ...body.error, instance: '' },
      request: '',
    });
    for (const who of [
      'colleague',
      'other-worker',
      'nobody',
      'editor',
      'coordinator',
    ]) {
      const forbidden = await as(who).get(`/v1/submissions/${id}`);
      const missing = await as(who).get(`/v1/submissions/${unknown}`);
      expect([forbidden.status, missing.status]).toEqual([404, 404]);
      expect(without(forbidden.body)).toEqual(without(missing.body));
      const command = await use.command(who, id, { command: 'accept' });
      expect([who, command.status]).toEqual([who, 404]);
      for (const view of ['inbox', 'mine']) {
        const list = await as(who).get(`/v1/submissions?view=${view}`);
        expect([who, list.body.items]).toEqual([who, []]);
      }
    }
  });

  it('is read by those who are invited, and by nobody else', async () => {
    const { id } = await use.sent({ ...goodAnswers, note: 'vain teille' });
    await knex('case_invitations').insert({
      case_id: id,
      ref: 'user:default/colleague',
    });
    await signAnew(knex);
    const { body } = await as('colleague').get(`/v1/submissions/${id}`);
    expect(body).toMatchObject({ relations: ['invited'], allowedActions: [] });
    expect(body.answers).not.toHaveProperty('note');
    const other = await as('other-worker').get(`/v1/submissions/${id}`);
    expect(other.status).toBe(404);
  });

  it('may be read without being changed: the asker does not accept, the team does not inform', async () => {
    const { id } = await use.sent();
    for (const [who, command] of [
      ['asker', { command: 'accept' }],
      ['worker', { command: 'inform', message: 'Two years.' }],
    ] as const) {
      const { body, status } = await use.command(who, id, command);
      expect([status, body.error.type]).toEqual([403, 'not-allowed']);
    }
  });

  it('leaves a row in its access log for every look and every change, and the chain is whole', async () => {
    const { id } = await use.sent();
    await Promise.all(
      Array.from({ length: 8 }, () =>
        as('worker').get(`/v1/submissions/${id}`),
      ),
    );
    await use.command('worker', id, { command: 'accept' });

    const rows = await knex('access_log')
      .where({ case_id: id })
      .orderBy('number');
    expect(rows.map(({ action }) => action)).toEqual([
      'submit',
      ...Array(8).fill('read'),
      'accept',
    ]);
    expect(await new AccessLog().firstBroken(knex, id)).toBeUndefined();
    const rowsOfCase = knex('access_log').where({ case_id: id });
    const refused = { message: expect.stringMatching(/^The database refused/) };
    await expect(
      rowsOfCase.clone().update({ actor: 'x' }),
    ).rejects.toMatchObject(refused);
    await expect(rowsOfCase.clone().delete()).rejects.toMatchObject(refused);
  });

  it('stands on every page of a list once, while others arrive', async () => {
    const ids = new Set<string>();
    for (let i = 0; i < 60; i++) ids.add((await use.sent()).id);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await as('asker').get(
        `/v1/submissions?view=mine&state=submitted${
          cursor && `&cursor=${cursor}`
        }`,
      );
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
      await use.sent();
    } while (cursor);
    expect(seen.filter(id => ids.has(id)).sort()).toEqual([...ids].sort());
  });

  it('keeps nothing that people wrote in the clear', async () => {
    const secret = 'Merkkijonokanarialintu';
    const { id } = await use.sent({ ...goodAnswers, topic: secret });
    await as('worker').get(`/v1/submissions/${id}`);
    for (const table of [
      'submissions',
      'case_events',
      'idempotency',
      'outbox',
      'access_log',
      'drafts',
    ]) {
      expect(JSON.stringify(await knex(table).select())).not.toContain(secret);
    }
  });
});

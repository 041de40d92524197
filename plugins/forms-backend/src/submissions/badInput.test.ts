import { randomUUID } from 'node:crypto';
import {
  mockCredentials,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import request from 'supertest';
import { testDatabases } from '../__testUtils__/databases';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'what is refused on %s',
  databaseId => {
    let knex: Knex;
    let server: Parameters<typeof request>[0];
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as, server } = await startForms({ knex }));
      use = requester(as);
    });

    const tables = [
      'submissions',
      'case_events',
      'idempotency',
      'access_log',
      'data_keys',
      'drafts',
    ];
    const counts = async () =>
      Promise.all(
        tables.map(async table =>
          Number((await knex(table).count({ n: '*' }))[0].n),
        ),
      );

    let before: number[];
    beforeEach(async () => {
      before = await counts();
    });

    /** Every refusal says what it is, and what to do. */
    async function refused(
      response: request.Test,
      status: number,
      type: string,
      pointer?: string,
    ) {
      const { body, status: given } = await response;
      expect([given, body.error]).toEqual([
        status,
        expect.objectContaining({ type, status }),
      ]);
      const { title, detail, message, instance, errors } = body.error;
      expect(detail).toMatch(/^[A-Z].+\.$/);
      expect(message).toBe(detail);
      expect(title).toBeTruthy();
      expect(instance).toMatch(/^urn:uuid:/);
      if (pointer !== undefined) {
        expect(
          errors.map((error: { pointer: string }) => error.pointer),
        ).toContain(pointer);
      }
      expect(body.error).not.toHaveProperty('stack');
      return body.error;
    }

    it.each([
      ['an unknown field', { unknown: 1 }, 'answers-not-asked', '/unknown'],
      [
        'a field every object has',
        { toString: 'x' },
        'answers-not-asked',
        '/toString',
      ],
      [
        'a hidden answer sent anyway',
        { details: 'x' },
        'answers-not-asked',
        '/details',
      ],
      ['a wrong type', { age: 'seven' }, 'answers-invalid', '/age'],
      ['a number beyond its limit', { age: 21 }, 'answers-invalid', '/age'],
      [
        'an object where a text belongs',
        { topic: { a: 1 } },
        'answers-invalid',
        '/topic',
      ],
      [
        'a day that does not exist',
        { day: '2026-02-30' },
        'answers-invalid',
        '/day',
      ],
      [
        'a region that does not exist',
        { county: 'atlantis' },
        'answers-invalid',
        '/county',
      ],
      [
        'a code nobody offers, in a list',
        { tags: ['school', 'x'] },
        'answers-invalid',
        '/tags/1',
      ],
      [
        '10 000 items',
        { tags: Array(10_000).fill('school') },
        'answers-invalid',
        '/tags',
      ],
      ['a text of spaces', { topic: '   ' }, 'answers-invalid', '/topic'],
      [
        'a personal identity code',
        { topic: 'Lapsi 010594Y9032 tulee' },
        'answers-invalid',
        '/topic',
      ],
    ])('refuses %s', async (_what, answers, type, pointer) => {
      await refused(
        use.submit({ ...goodAnswers, ...answers }),
        400,
        type,
        pointer,
      );
      expect(await counts()).toEqual(before);
    });

    it('says that a required answer is missing, and never quotes one', async () => {
      const error = await refused(
        use.submit({ urgency: 'normal' }),
        400,
        'answers-invalid',
        '/topic',
      );
      expect(error.errors).toEqual([
        { pointer: '/topic', code: 'required', params: {} },
      ]);
      const quoted = await refused(
        use.submit({ ...goodAnswers, age: 'kanaria' }),
        400,
        'answers-invalid',
      );
      expect(JSON.stringify(quoted)).not.toContain('kanaria');
      expect(await counts()).toEqual(before);
    });

    it('ends at immediate danger and stores nothing, not even a draft', async () => {
      const danger = { urgency: 'danger', topic: 'x' };
      expect(
        await refused(use.submit(danger), 400, 'form-ended'),
      ).toMatchObject({ page: 'emergency' });
      const draft = as('asker')
        .put(`/v1/drafts/${randomUUID()}`, {
          form: 'help-request',
          version: 1,
          answers: danger,
          language: 'fi',
        })
        .set('If-None-Match', '*');
      await refused(draft, 400, 'form-ended');
      expect(await counts()).toEqual(before);
    });

    it('refuses a version that is not the current one', async () => {
      expect(
        await refused(
          use.submit(goodAnswers, { version: 7 }),
          409,
          'version-replaced',
        ),
      ).toMatchObject({ currentVersion: 1 });
      expect(await counts()).toEqual(before);
    });

    it('refuses a form that does not exist', async () => {
      await refused(
        use.submit(goodAnswers, { form: 'nothing' }),
        404,
        'form-not-found',
      );
      await refused(
        use.submit(goodAnswers, { form: '../etc' }),
        404,
        'form-not-found',
      );
      expect(await counts()).toEqual(before);
    });

    it('refuses what the documentation does not know', async () => {
      await refused(
        use.submit(goodAnswers, { state: 'closed' }),
        400,
        'request-invalid',
        '/state',
      );
      await refused(
        use.submit(goodAnswers, { language: 'no' }),
        400,
        'request-invalid',
        '/language',
      );
      await refused(
        use.submit([] as never),
        400,
        'request-invalid',
        '/answers',
      );
      for (const query of [
        '',
        'view=all',
        'view=mine&state=open',
        'view=mine&order=owner',
        'view=mine&view=inbox',
      ]) {
        await refused(
          as('asker').get(`/v1/submissions?${query}`),
          400,
          'request-invalid',
        );
      }
      for (const cursor of [
        'x',
        'e30',
        "';--",
        Buffer.from('["a","b"]').toString('base64url'),
      ]) {
        await refused(
          as('asker').get(
            `/v1/submissions?view=mine&cursor=${encodeURIComponent(cursor)}`,
          ),
          400,
          'cursor-invalid',
        );
      }
      expect(await counts()).toEqual(before);
    });

    const body = (answers: string) =>
      `{"form":"help-request","version":1,"language":"fi","answers":${answers}}`;
    const raw = (text: string) =>
      as('asker')
        .raw('/v1/submissions', text)
        .set('Idempotency-Key', randomUUID());
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

    it.each([
      [
        '1 MB of text',
        body(`{"topic":"${'a'.repeat(1_000_000)}"}`),
        413,
        'body-too-large',
      ],
      ['depth 200', body(`{"topic":${nested(198)}}`), 413, 'body-too-deep'],
      [
        'a key that stands twice',
        body('{"topic":"a","topic":"b"}'),
        400,
        'duplicate-key',
      ],
      [
        'a key that stands twice in two spellings',
        body('{"topic":"a","t\\u006fpic":"b"}'),
        400,
        'duplicate-key',
      ],
      [
        '__proto__',
        body('{"__proto__":{"isAdmin":true}}'),
        400,
        'forbidden-key',
      ],
      [
        'constructor, deep',
        body('{"topic":{"a":{"constructor":1}}}'),
        400,
        'forbidden-key',
      ],
      ['half a body', body('{"topic":'), 400, 'body-not-json'],
      [
        'a number beyond all numbers',
        body('{"age":1e400}'),
        400,
        'body-not-json',
      ],
      ['half a character', body('{"topic":"\\ud800"}'), 400, 'body-not-json'],
      ['a body that is not JSON', 'topic=a', 400, 'body-not-json'],
      ['a body that is not an object', '"text"', 400, 'request-invalid'],
      ['no body', '', 400, 'request-invalid'],
    ])('refuses %s', async (_what, text, status, type) => {
      await refused(raw(text), status, type);
      expect(await counts()).toEqual(before);
    });

    it('refuses other types of bodies', async () => {
      await refused(
        raw(body('{}')).set('Content-Type', 'text/plain'),
        415,
        'content-type',
      );
      await refused(
        raw(body('{}')).set('Content-Encoding', 'gzip'),
        415,
        'content-type',
      );
      expect(await counts()).toEqual(before);
    });

    it('refuses a missing key, and a key used for another body', async () => {
      const without = as('asker').post('/v1/submissions', {
        form: 'help-request',
        version: 1,
        answers: goodAnswers,
        language: 'fi',
      });
      await refused(without, 400, 'idempotency-key-missing');
      expect(await counts()).toEqual(before);

      const key = randomUUID();
      await use.submit(goodAnswers, { key }).expect(201);
      before = await counts();
      await refused(
        use.submit({ ...goodAnswers, topic: 'b' }, { key }),
        422,
        'idempotency-key-reused',
      );
      expect(await counts()).toEqual(before);
    });

    it('replays the first answer to the same body, however its keys are ordered, and to nobody else', async () => {
      const key = randomUUID();
      const first = await use.submit(goodAnswers, { key });
      expect(first.headers).not.toHaveProperty('idempotency-replayed');
      before = await counts();
      const { urgency, topic } = goodAnswers;
      const second = await use.submit({ topic, urgency }, { key });
      expect([
        second.status,
        second.body,
        second.headers['idempotency-replayed'],
      ]).toEqual([201, first.body, 'true']);
      expect(await counts()).toEqual(before);

      const other = await use.submit(goodAnswers, { key, who: 'colleague' });
      expect(other.status).toBe(201);
      expect(other.body.id).not.toBe(first.body.id);
    });

    it('refuses a stale or missing If-Match, says who changed it, and replays an old command all the same', async () => {
      const { id } = await use.sent();
      const key = randomUUID();
      const first = await use.command(
        'worker',
        id,
        { command: 'accept' },
        { key },
      );
      expect(first.status).toBe(200);
      before = await counts();

      const stale = await refused(
        use.command('second-worker', id, { command: 'accept' }),
        412,
        'submission-changed',
      );
      expect(stale).toMatchObject({
        state: 'accepted',
        revision: 2,
        changedBy: 'user:default/worker',
      });
      const missing = as('worker')
        .post(`/v1/submissions/${id}/commands`, { command: 'accept' })
        .set('Idempotency-Key', randomUUID());
      await refused(missing, 428, 'if-match-missing');
      const keyless = as('worker')
        .post(`/v1/submissions/${id}/commands`, { command: 'accept' })
        .set('If-Match', '"2"');
      await refused(keyless, 400, 'idempotency-key-missing');

      const replay = await use.command(
        'worker',
        id,
        { command: 'accept' },
        { key },
      );
      expect([
        replay.status,
        replay.body,
        replay.headers['idempotency-replayed'],
        replay.headers.etag,
      ]).toEqual([200, first.body, 'true', '"2"']);
      expect(await counts()).toEqual(before);
    });

    it('refuses a command the state does not allow, and says which it does', async () => {
      const { id } = await use.sent();
      await use.command('worker', id, { command: 'accept' });
      before = await counts();
      const error = await refused(
        use.command('worker', id, { command: 'accept' }, { revision: 2 }),
        409,
        'command-not-allowed',
      );
      expect(error).toMatchObject({
        state: 'accepted',
        allowed: ['answer', 'decline'],
      });
      expect(await counts()).toEqual(before);
    });

    it.each([
      ['an unknown command', { command: 'destroy' }],
      ['a command every object has', { command: 'constructor' }],
      [
        'a reason nobody offers',
        {
          command: 'decline',
          reason: 'x',
          text: 'a',
          place: { instruction: 'b' },
        },
      ],
      [
        'a place of two kinds',
        {
          command: 'decline',
          reason: 'other',
          text: 'a',
          place: { team: 'group:default/team', instruction: 'b' },
        },
      ],
      [
        'an assignee chosen by the client',
        { command: 'accept', assignee: 'user:default/other-worker' },
      ],
    ])('refuses %s', async (_what, command) => {
      const { id } = await use.sent();
      before = await counts();
      await refused(use.command('worker', id, command), 400, 'request-invalid');
      expect(await counts()).toEqual(before);
    });

    it('refuses an unknown team as the place to go, and identity codes in texts of commands', async () => {
      const { id } = await use.sent();
      before = await counts();
      const decline = {
        command: 'decline',
        reason: 'other',
        text: 'a',
        place: { team: 'group:default/nobody-knows' },
      };
      await refused(
        use.command('worker', id, decline),
        400,
        'place-unknown',
        '/place',
      );
      const code = {
        ...decline,
        text: 'Koskee 010594Y9032.',
        place: { instruction: 'b' },
      };
      await refused(
        use.command('worker', id, code),
        400,
        'answers-invalid',
        '/text',
      );
      const cancel = { command: 'cancel', reason: '010594Y9032' };
      await refused(
        use.command('asker', id, cancel),
        400,
        'answers-invalid',
        '/reason',
      );
      expect(await counts()).toEqual(before);
    });

    it('refuses an answer the answer form does not accept', async () => {
      const { id } = await use.sent();
      await use.command('worker', id, { command: 'accept' });
      before = await counts();
      const answer = (answers: object, version = 1) =>
        use.command(
          'worker',
          id,
          { command: 'answer', version, answers, language: 'fi' },
          { revision: 2 },
        );
      await refused(answer({}), 400, 'answers-invalid', '/advice');
      await refused(
        answer({ advice: 'a', topic: 'b' }),
        400,
        'answers-not-asked',
        '/topic',
      );
      await refused(answer({ advice: 'a' }, 2), 409, 'version-replaced');
      expect(await counts()).toEqual(before);
    });

    it('routes an unknown team to the fallback team, and says so', async () => {
      const receipt = await use.sent({
        ...goodAnswers,
        team: 'group:default/nobody-knows',
      });
      expect(receipt).toMatchObject({
        owner: 'group:default/team',
        routing: {
          fallback: true,
          steps: [{ code: 'team-unknown' }, { code: 'fallback' }],
        },
      });
    });

    it('lets nobody in without a person, or with a token that is not valid', async () => {
      const send = (authorization: string) =>
        request(server)
          .get('/api/forms/v1/forms')
          .set('Authorization', authorization);
      expect((await send(mockCredentials.none.header())).status).toBe(401);
      expect((await send(mockCredentials.user.invalidHeader())).status).toBe(
        401,
      );
      expect((await send(mockCredentials.service.header())).status).toBe(403);
      expect(
        (await request(server).post('/api/forms/v1/submissions').send({}))
          .status,
      ).toBe(401);
      expect(await counts()).toEqual(before);
    });

    it('refuses an address that cannot be read', async () => {
      await refused(
        as('asker').get('/v1/forms/%E0%A4%A'),
        400,
        'address-invalid',
      );
      expect(await counts()).toEqual(before);
    });

    it('lets a person without rights send nothing', async () => {
      await refused(
        use.submit(goodAnswers, { who: 'nobody' }),
        403,
        'not-allowed',
      );
      await refused(
        use.submit(goodAnswers, { who: 'editor' }),
        403,
        'not-allowed',
      );
      await refused(as('nobody').get('/v1/drafts'), 403, 'not-allowed');
      expect(await counts()).toEqual(before);
    });
  },
);

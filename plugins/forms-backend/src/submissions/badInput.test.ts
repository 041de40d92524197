import { randomUUID } from 'node:crypto';
import {
  mockCredentials,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import request from 'supertest';
import { testDatabases } from '../__testUtils__/databases';
import { expectRefused } from '../__testUtils__/expectRefused';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

describe.each(databases.eachSupportedId())(
  'what is refused of what is sent on %s',
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
      await expectRefused(
        use.submit({ ...goodAnswers, ...answers }),
        400,
        type,
        pointer,
      );
      expect(await counts()).toEqual(before);
    });

    it('says that a required answer is missing, and never quotes one', async () => {
      const error = await expectRefused(
        use.submit({ urgency: 'normal' }),
        400,
        'answers-invalid',
        '/topic',
      );
      expect(error.errors).toEqual([
        { pointer: '/topic', code: 'required', params: {} },
      ]);
      const quoted = await expectRefused(
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
        await expectRefused(use.submit(danger), 400, 'form-ended'),
      ).toMatchObject({ page: 'emergency' });
      const draft = as('asker')
        .put(`/v1/drafts/${randomUUID()}`, {
          form: 'help-request',
          version: 1,
          answers: danger,
          language: 'fi',
        })
        .set('If-None-Match', '*');
      await expectRefused(draft, 400, 'form-ended');
      expect(await counts()).toEqual(before);
    });

    it('refuses a version that is not the current one', async () => {
      expect(
        await expectRefused(
          use.submit(goodAnswers, { version: 7 }),
          409,
          'version-replaced',
        ),
      ).toMatchObject({ currentVersion: 1 });
      expect(await counts()).toEqual(before);
    });

    it('refuses a form that does not exist', async () => {
      await expectRefused(
        use.submit(goodAnswers, { form: 'nothing' }),
        404,
        'form-not-found',
      );
      await expectRefused(
        use.submit(goodAnswers, { form: '../etc' }),
        404,
        'form-not-found',
      );
      expect(await counts()).toEqual(before);
    });

    it('refuses what the documentation does not know', async () => {
      await expectRefused(
        use.submit(goodAnswers, { state: 'closed' }),
        400,
        'request-invalid',
        '/state',
      );
      await expectRefused(
        use.submit(goodAnswers, { language: 'no' }),
        400,
        'request-invalid',
        '/language',
      );
      await expectRefused(
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
        await expectRefused(
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
        await expectRefused(
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
      await expectRefused(raw(text), status, type);
      expect(await counts()).toEqual(before);
    });

    it('refuses other types of bodies', async () => {
      await expectRefused(
        raw(body('{}')).set('Content-Type', 'text/plain'),
        415,
        'content-type',
      );
      await expectRefused(
        raw(body('{}')).set('Content-Encoding', 'gzip'),
        415,
        'content-type',
      );
      expect(await counts()).toEqual(before);
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
      await expectRefused(
        as('asker').get('/v1/forms/%E0%A4%A'),
        400,
        'address-invalid',
      );
      expect(await counts()).toEqual(before);
    });

    it('lets a person without rights send nothing', async () => {
      await expectRefused(
        use.submit(goodAnswers, { who: 'nobody' }),
        403,
        'not-allowed',
      );
      await expectRefused(
        use.submit(goodAnswers, { who: 'editor' }),
        403,
        'not-allowed',
      );
      await expectRefused(as('nobody').get('/v1/drafts'), 403, 'not-allowed');
      expect(await counts()).toEqual(before);
    });
  },
);

import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { AccessLog } from '../access/AccessLog';
import { testDatabases } from '../__testUtils__/databases';
import { aFormOf } from '../__testUtils__/otherForms';
import { expectRefused } from '../__testUtils__/expectRefused';
import { refuseRows } from '../__testUtils__/refuseRows';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const form = 'help-record';
const secret = 'kanarialintu-record';

describe.each(databases.eachSupportedId())('a record on %s', databaseId => {
  let knex: Knex;
  let as: (name: string) => Client;
  let use: ReturnType<typeof requester>;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    ({ as } = await startForms({ knex, forms: [aFormOf('record')] }));
    use = requester(as);
  });
  beforeEach(async () => {
    await knex('figure_counts').delete();
  });

  const record = (answers: object = goodAnswers, more: object = {}) =>
    use.submit(answers, { form, ...more });
  const counts = async () =>
    Object.fromEntries(
      (await knex('figure_counts')).map(({ figure, code, count }) => [
        `${figure} ${code}`.trim(),
        Number(count),
      ]),
    );

  it('is stored sealed with a reference, and goes to nobody', async () => {
    const { body, status } = await record({ ...goodAnswers, topic: secret });
    expect([status, body]).toEqual([
      201,
      {
        process: 'record',
        id: expect.any(String),
        reference: expect.stringMatching(/^OT-\d{4}-[0-9A-Z]{6}$/),
        recordedAt: expect.any(String),
      },
    ]);
    expect(await knex('submissions')).toEqual([]);
    expect(await knex('outbox')).toEqual([]);
    for (const table of ['records', 'idempotency', 'access_log']) {
      expect(JSON.stringify(await knex(table))).not.toContain(secret);
    }
    const inbox = await as('worker').get('/v1/submissions?view=inbox');
    expect(inbox.body.items).toEqual([]);
  });

  it('opens for nobody whom somebody writes into the row', async () => {
    const { id } = (await record()).body;
    await knex('records')
      .where({ id })
      .update({ author: 'user:default/colleague' });
    const { body } = await as('colleague').get(`/v1/records/${id}`);
    expect(body.error.type).toBe('damaged');
    await knex('records')
      .where({ id })
      .update({ author: 'user:default/asker' });
  });

  it('is listed and read by who made it, and every look is written down', async () => {
    const { body: receipt } = await record();
    const list = await as('asker').get('/v1/records');
    expect(list.body.items).toContainEqual({
      id: receipt.id,
      reference: receipt.reference,
      form,
      formTitle: expect.objectContaining({ fi: 'Avunpyyntö' }),
      recordedAt: receipt.recordedAt,
      replaces: null,
      replacedBy: null,
    });
    const read = await as('asker').get(`/v1/records/${receipt.id}`);
    expect(read.body).toMatchObject({
      reference: receipt.reference,
      formVersion: 1,
      language: 'fi',
      author: 'user:default/asker',
      answers: goodAnswers,
      evaluation: { answers: goodAnswers, errors: [] },
    });
    const log = await knex('access_log')
      .where({ case_id: receipt.id })
      .orderBy('number');
    expect(log.map(({ action, actor }) => [action, actor])).toEqual([
      ['record', 'user:default/asker'],
      ['read', 'user:default/asker'],
    ]);
    expect(await new AccessLog().firstBroken(knex, receipt.id)).toBeUndefined();
  });

  it('is not there for anybody else', async () => {
    const { body } = await record();
    for (const who of ['colleague', 'worker', 'coordinator', 'editor']) {
      await expectRefused(
        as(who).get(`/v1/records/${body.id}`),
        404,
        'record-not-found',
      );
      expect((await as(who).get('/v1/records')).body.items).toEqual([]);
    }
    await expectRefused(
      as('asker').get('/v1/records/x'),
      404,
      'record-not-found',
    );
  });

  it('stands on every page of the list once', async () => {
    for (let i = 0; i < 55; i++) await record();
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await as('asker').get(
        `/v1/records${cursor && `?cursor=${cursor}`}`,
      );
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
    } while (cursor);
    const all = await knex('records')
      .where({ author: 'user:default/asker' })
      .pluck('id');
    expect([...seen].sort()).toEqual([...all].sort());
    await expectRefused(
      as('asker').get('/v1/records?cursor=x'),
      400,
      'cursor-invalid',
    );
  });

  it('is stored once however often it is sent, and not at all when a part of it is refused', async () => {
    const key = randomUUID();
    const [first, second] = await Promise.all([
      record(goodAnswers, { key }),
      record(goodAnswers, { key }),
    ]);
    expect(second.body).toEqual(first.body);
    expect(await counts()).toEqual({ $all: 1 });
    await expectRefused(
      record({ ...goodAnswers, age: 4 }, { key }),
      422,
      'idempotency-key-reused',
    );

    const before = await knex('records');
    for (const table of ['figure_counts', 'access_log', 'idempotency']) {
      const mend = await refuseRows(knex, table);
      const failed = await record();
      await mend();
      expect([table, failed.status]).toEqual([table, 500]);
    }
    expect(await knex('records')).toEqual(before);
  });

  it('is counted by its coded answers and by what they came to, each alone', async () => {
    await record({ ...goodAnswers, tags: ['school', 'home'], age: 3 });
    await record({ ...goodAnswers, tags: ['school'], more: true });
    expect(await counts()).toEqual({
      $all: 2,
      'tags school': 2,
      'tags home': 1,
      'age 3': 1,
      'more true': 1,
      '$flag young': 1,
      '$advice school': 2,
    });
  });

  it('is corrected by another that names it, which is counted in its place', async () => {
    const { body: wrong } = await record({ ...goodAnswers, age: 3 });
    const right = await record(
      { ...goodAnswers, age: 13 },
      { replaces: wrong.id },
    );
    expect(right.status).toBe(201);
    expect(
      (await as('asker').get(`/v1/records/${wrong.id}`)).body,
    ).toMatchObject({ answers: { age: 3 }, replacedBy: right.body.id });
    expect(
      (await as('asker').get(`/v1/records/${right.body.id}`)).body,
    ).toMatchObject({ answers: { age: 13 }, replaces: wrong.id });
    expect(await counts()).toEqual({
      $all: 1,
      'age 3': 0,
      '$flag young': 0,
      'age 13': 1,
    });

    await expectRefused(
      record(goodAnswers, { replaces: wrong.id }),
      409,
      'record-replaced',
    );
    const both = await Promise.all([
      record(goodAnswers, { replaces: right.body.id }),
      record(goodAnswers, { replaces: right.body.id }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('corrects no record of another person', async () => {
    const { body } = await record();
    await expectRefused(
      record(goodAnswers, { replaces: body.id, who: 'colleague' }),
      404,
      'record-not-found',
    );
    await expectRefused(
      record(goodAnswers, { replaces: randomUUID() }),
      404,
      'record-not-found',
    );
    expect(await counts()).toEqual({ $all: 1 });
  });

  it('is corrected in a draft that says which record it corrects', async () => {
    const { body: wrong } = await record();
    const draft = randomUUID();
    const request = { form, version: 1, answers: goodAnswers, language: 'fi' };
    const correcting = { ...request, replaces: wrong.id };
    await as('asker')
      .put(`/v1/drafts/${draft}`, correcting)
      .set('If-None-Match', '*')
      .expect(201);
    await as('asker')
      .put(`/v1/drafts/${draft}`, correcting)
      .set('If-Match', '"1"')
      .expect(200);
    const read = await as('asker').get(`/v1/drafts/${draft}`);
    expect(read.body).toMatchObject(correcting);
    const sent = await record(goodAnswers, { draft, replaces: wrong.id });
    expect(
      (await as('asker').get(`/v1/records/${sent.body.id}`)).body.replaces,
    ).toBe(wrong.id);
  });

  it('takes its draft with it', async () => {
    const draft = randomUUID();
    await as('asker')
      .put(`/v1/drafts/${draft}`, {
        form,
        version: 1,
        answers: goodAnswers,
        language: 'fi',
      })
      .set('If-None-Match', '*')
      .expect(201);
    expect((await record(goodAnswers, { draft })).status).toBe(201);
    await expectRefused(
      as('asker').get(`/v1/drafts/${draft}`),
      404,
      'draft-not-found',
    );
  });

  it('is refused like a request when its answers end the form or are not fit to be kept', async () => {
    await expectRefused(
      record({ ...goodAnswers, urgency: 'danger' }),
      400,
      'form-ended',
    );
    await expectRefused(
      record({ ...goodAnswers, topic: 'Lapsi 010594Y9032' }),
      400,
      'answers-invalid',
      '/topic',
    );
    await expectRefused(
      record(goodAnswers, { who: 'nobody' }),
      403,
      'not-allowed',
    );
    expect(await counts()).toEqual({});
  });
});

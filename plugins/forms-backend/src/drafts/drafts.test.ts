import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import { formId } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { FormsStore } from '../forms/FormsStore';
import { aForm } from '../__testUtils__/aForm';
import { testDatabases } from '../__testUtils__/databases';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, testKey, type Client } from '../__testUtils__/startForms';
import { DataKeys, KeyRing, open, seal, SealBroken } from '../sealing';

const databases = testDatabases();
jest.setTimeout(60_000);
const dataKeys = new DataKeys(new KeyRing([testKey]));

describe.each(databases.eachSupportedId())('drafts on %s', databaseId => {
  let knex: Knex;
  let as: (name: string) => Client;
  let use: ReturnType<typeof requester>;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    ({ as } = await startForms({ knex }));
    use = requester(as);
  });

  const draft = (answers: object, version = 1) => ({
    form: 'help-request',
    version,
    answers,
    language: 'fi',
  });
  const create = (
    id: string,
    answers: object = { topic: 'kesken' },
    who = 'asker',
  ) =>
    as(who).put(`/v1/drafts/${id}`, draft(answers)).set('If-None-Match', '*');

  it('open for nobody whom somebody writes into the row, nor at another revision', async () => {
    const id = randomUUID();
    await create(id).expect(201);
    const read = async (who: string) =>
      (await as(who).get(`/v1/drafts/${id}`)).body.error?.type;
    for (const [change, who] of [
      [{ author: 'user:default/colleague' }, 'colleague'],
      [{ revision: 2 }, 'asker'],
    ] as const) {
      await knex('drafts').where({ id }).update(change);
      expect(await read(who)).toBe('damaged');
      const before = { author: 'user:default/asker', revision: 1 };
      await knex('drafts').where({ id }).update(before);
    }
    expect(await read('asker')).toBeUndefined();
  });

  it('that were saved by the version before open, and are bound to their author when they are saved again', async () => {
    const id = randomUUID();
    await create(id).expect(201);
    const key = await dataKeys.find(knex, id);
    const earlier = { table: 'drafts', row: id, field: 'sealed' };
    const sealed = seal(key!, earlier, JSON.stringify({ topic: 'ennen' }));
    await knex('drafts').where({ id }).update({ sealed });
    const { body } = await as('asker').get(`/v1/drafts/${id}`).expect(200);
    expect(body.answers).toEqual({ topic: 'ennen' });
    await as('asker')
      .put(`/v1/drafts/${id}`, draft({ topic: 'nyt' }))
      .set('If-Match', '"1"')
      .expect(200);
    const row = await knex('drafts').where({ id }).first();
    expect(() => open(key!, earlier, row.sealed)).toThrow(SealBroken);
  });

  it('are saved unfinished, changed with what was seen, read, listed and forgotten', async () => {
    const id = randomUUID();
    const made = await create(id);
    expect([made.status, made.headers.etag, made.body.revision]).toEqual([
      201,
      '"1"',
      1,
    ]);

    const changed = await as('asker')
      .put(`/v1/drafts/${id}`, draft({ topic: 'uusi', age: 99 }))
      .set('If-Match', '"1"');
    expect([changed.status, changed.headers.etag]).toEqual([200, '"2"']);
    const read = await as('asker').get(`/v1/drafts/${id}`);
    expect(read.body).toEqual({
      id,
      ...draft({ topic: 'uusi', age: 99 }),
      revision: 2,
      savedAt: expect.any(String),
    });
    expect(read.headers.etag).toBe('"2"');

    const { body } = await as('asker').get('/v1/drafts');
    expect(body.items).toContainEqual({
      id,
      form: 'help-request',
      version: 1,
      language: 'fi',
      revision: 2,
      savedAt: read.body.savedAt,
    });
    expect((await as('asker').delete(`/v1/drafts/${id}`)).status).toBe(204);
    expect((await as('asker').get(`/v1/drafts/${id}`)).body.error.type).toBe(
      'draft-not-found',
    );
    expect(await knex('data_keys').where({ owner: id })).toEqual([]);
  });

  it('are never overwritten unseen', async () => {
    const id = randomUUID();
    await create(id);
    const again = await create(id, { topic: 'toinen' });
    expect([again.status, again.body.error.type]).toEqual([
      412,
      'draft-exists',
    ]);
    await as('asker')
      .put(`/v1/drafts/${id}`, draft({ topic: 'b' }))
      .set('If-Match', '"1"')
      .expect(200);
    const stale = await as('asker')
      .put(`/v1/drafts/${id}`, draft({ topic: 'c' }))
      .set('If-Match', '"1"');
    expect([stale.status, stale.body.error]).toEqual([
      412,
      expect.objectContaining({ type: 'draft-changed', revision: 2 }),
    ]);
    const blind = await as('asker').put(
      `/v1/drafts/${id}`,
      draft({ topic: 'd' }),
    );
    expect([blind.status, blind.body.error.type]).toEqual([
      428,
      'if-match-missing',
    ]);
    expect((await as('asker').get(`/v1/drafts/${id}`)).body.answers).toEqual({
      topic: 'b',
    });
  });

  it('are seen and touched by nobody but their author', async () => {
    const id = randomUUID();
    await create(id);
    for (const who of ['colleague', 'worker']) {
      expect((await as(who).get(`/v1/drafts/${id}`)).status).toBe(404);
      expect((await as(who).delete(`/v1/drafts/${id}`)).status).toBe(404);
      expect(
        (
          await as(who)
            .put(`/v1/drafts/${id}`, draft({ topic: 'x' }))
            .set('If-Match', '"1"')
        ).status,
      ).toBe(404);
      expect((await as(who).get('/v1/drafts')).body.items).toEqual([]);
    }
    expect((await as('asker').get('/v1/drafts/not-an-id')).status).toBe(404);
  });

  it.each([
    [
      'identity codes',
      { topic: 'Lapsi 010594Y9032' },
      'answers-invalid',
      '/topic',
    ],
    [
      'fields the form does not have',
      { other: 1 },
      'answers-not-asked',
      '/other',
    ],
  ])('hold no %s', async (_what, answers, type, pointer) => {
    const { body, status } = await create(randomUUID(), answers);
    expect([status, body.error.type, body.error.errors[0].pointer]).toEqual([
      400,
      type,
      pointer,
    ]);
  });

  it('are gone once they are sent, and an older version is accepted from its draft alone', async () => {
    const id = randomUUID();
    await create(id, goodAnswers);
    const next = { ...aForm(), title: 'Avunpyyntö, toinen' };
    expect(formId(next)).not.toBe(formId(aForm()));
    await new FormsStore(knex).add(next, new Date().toISOString());

    const without = await use.submit(goodAnswers, { version: 1 });
    expect([without.status, without.body.error]).toEqual([
      409,
      expect.objectContaining({ type: 'version-replaced', currentVersion: 2 }),
    ]);
    const others = await use.submit(goodAnswers, {
      version: 1,
      draft: id,
      who: 'colleague',
    });
    expect(others.status).toBe(409);

    const sent = await use.submit(goodAnswers, { version: 1, draft: id });
    expect(sent.status).toBe(201);
    expect(
      (await as('asker').get(`/v1/submissions/${sent.body.id}`)).body
        .formVersion,
    ).toBe(1);
    expect((await as('asker').get(`/v1/drafts/${id}`)).status).toBe(404);
  });
});

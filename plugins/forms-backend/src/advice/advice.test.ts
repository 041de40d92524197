import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { FormsStore } from '../forms/FormsStore';
import { testDatabases } from '../__testUtils__/databases';
import { everyTable } from '../__testUtils__/everyTable';
import { aFormOf } from '../__testUtils__/otherForms';
import { expectRefused } from '../__testUtils__/expectRefused';
import { refuseRows } from '../__testUtils__/refuseRows';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const form = 'help-advice';

describe.each(databases.eachSupportedId())('advice on %s', databaseId => {
  let knex: Knex;
  let as: (name: string) => Client;
  let use: ReturnType<typeof requester>;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    ({ as } = await startForms({ knex, forms: [aFormOf('advice')] }));
    use = requester(as);
  });
  beforeEach(async () => {
    await knex('figure_counts').delete();
  });

  const ask = (answers: object = goodAnswers, more: object = {}) =>
    use.submit(answers, { form, ...more });
  const total = async () =>
    Number(
      (
        await knex('figure_counts')
          .where({ figure: '$all' })
          .sum({ n: 'count' })
      )[0].n ?? 0,
    );

  it('is given by the server, and nothing but counts is left of it', async () => {
    const topic = 'kanarialintu-advice';
    const before = await everyTable(knex);
    const { body, status } = await ask({
      ...goodAnswers,
      topic,
      age: 3,
      tags: ['school'],
    });
    expect([status, body]).toEqual([
      200,
      {
        process: 'advice',
        evaluation: expect.objectContaining({
          flags: ['young'],
          advice: ['school'],
          stop: null,
          errors: [],
        }),
      },
    ]);
    const after = await everyTable(knex);
    const changed = Object.keys(after).filter(
      table =>
        // How often a person asks is counted over all requests alike, and names no form.
        !['request_budgets', 'data_keys'].includes(table) &&
        JSON.stringify(after[table]) !== JSON.stringify(before[table]),
    );
    // Keys of the portal itself are made when they are first needed; none of them is anybody's.
    for (const { owner } of after.data_keys) {
      const isOld = before.data_keys.some(one => one.owner === owner);
      expect([owner, isOld || `${owner}`.startsWith('portal:')]).toEqual([
        owner,
        true,
      ]);
    }
    expect(changed.sort()).toEqual(['figure_counts', 'nameless_attempts']);
    const left = JSON.stringify(changed.map(table => after[table]));
    expect(left).not.toContain('asker');
    expect(left).not.toContain(topic);
    expect(
      after.figure_counts.map(({ figure, code }) => [figure, code]),
    ).toEqual(
      expect.arrayContaining([
        ['$all', ''],
        ['$flag', 'young'],
        ['$advice', 'school'],
        ['tags', 'school'],
        ['age', '3'],
      ]),
    );
    for (const row of after.figure_counts) {
      expect(row).toMatchObject({
        form,
        form_version: 1,
        day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        count: 1,
      });
    }
  });

  it('is counted once however often it is asked for with the same key', async () => {
    const key = randomUUID();
    const both = await Promise.all([
      ask(goodAnswers, { key }),
      ask(goodAnswers, { key }),
    ]);
    const third = await ask(goodAnswers, { key });
    expect([...both, third].map(({ status }) => status)).toEqual([
      200, 200, 200,
    ]);
    expect(third.headers['idempotency-replayed']).toBe('true');
    expect(third.body.evaluation.answers).toEqual(goodAnswers);
    expect(await total()).toBe(1);
    await expectRefused(
      ask({ ...goodAnswers, age: 3 }, { key }),
      422,
      'idempotency-key-reused',
    );
    // Another person may have the same key.
    expect(
      (await ask({ ...goodAnswers, age: 9 }, { key, who: 'worker' })).status,
    ).toBe(200);
    expect(await total()).toBe(2);
  });

  it('is not counted when its answers are refused or end the form, and not given when it cannot be counted', async () => {
    await expectRefused(
      ask({ ...goodAnswers, urgency: 'danger' }),
      400,
      'form-ended',
    );
    await expectRefused(
      ask({ urgency: 'normal' }),
      400,
      'answers-invalid',
      '/topic',
    );
    await expectRefused(
      ask(goodAnswers, { who: 'nobody' }),
      403,
      'not-allowed',
    );
    await expectRefused(
      ask(goodAnswers, { version: 7 }),
      409,
      'version-replaced',
    );
    const mend = await refuseRows(knex, 'figure_counts');
    const failed = await ask();
    await mend();
    expect(failed.status).toBe(500);
    expect(await total()).toBe(0);
  });

  it('has no draft', async () => {
    const put = as('asker')
      .put(`/v1/drafts/${randomUUID()}`, {
        form,
        version: 1,
        answers: goodAnswers,
        language: 'fi',
      })
      .set('If-None-Match', '*');
    await expectRefused(put, 409, 'draft-not-kept');
    expect(await knex('drafts')).toEqual([]);
  });

  it('is given again for an attempt that was counted before the form changed', async () => {
    const key = randomUUID();
    await ask(goodAnswers, { key }).expect(200);
    await new FormsStore(knex).add(
      aFormOf('advice', { title: 'Seula, toinen' }),
      new Date().toISOString(),
    );
    const again = await ask(goodAnswers, { key });
    expect([again.status, again.headers['idempotency-replayed']]).toEqual([
      200,
      'true',
    ]);
    await expectRefused(ask(), 409, 'version-replaced');
  });
});

import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { everyTable, type StoredRow } from '../__testUtils__/everyTable';
import { aFormOf } from '../__testUtils__/otherForms';
import { expectRefused } from '../__testUtils__/expectRefused';
import { refuseRows } from '../__testUtils__/refuseRows';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, testKey, type Client } from '../__testUtils__/startForms';
import { DataKeys, KeyRing, open } from '../sealing';

const databases = testDatabases();
jest.setTimeout(60_000);

const form = 'help-anonymous';
const people = [
  'asker',
  'colleague',
  'worker',
  'second-worker',
  'other-worker',
];

/** What the person behind this text wrote. */
async function topicOf(row: StoredRow): Promise<string> {
  const key = await new DataKeys(new KeyRing([testKey])).unwrap(row.id, {
    keyId: row.key_id,
    wrapped: row.wrapped,
  });
  const place = { table: 'anonymous_answers', row: row.id, field: 'sealed' };
  return JSON.parse(open(key, place, row.sealed)).answers.topic;
}

const valuesOf = (rows: readonly StoredRow[]) =>
  new Set(rows.flatMap(row => Object.values(row).map(String)));

describe.each(databases.eachSupportedId())(
  'an anonymous answer on %s',
  databaseId => {
    let knex: Knex;
    let as: (name: string) => Client;
    let use: ReturnType<typeof requester>;

    beforeAll(async () => {
      knex = await databases.init(databaseId as TestDatabaseId);
      ({ as } = await startForms({ knex, forms: [aFormOf('anonymous')] }));
      use = requester(as);
    });
    beforeEach(async () => {
      for (const table of [
        'anonymous_answers',
        'anonymous_respondents',
        'figure_counts',
        'nameless_attempts',
      ]) {
        await knex(table).delete();
      }
    });

    const answer = (who: string, more: object = {}) =>
      use.submit(
        { ...goodAnswers, topic: `of ${who}` },
        { form, who, ...more },
      );

    it('is kept sealed with a day and a random id, and the sender learns no more than the day', async () => {
      const { body, status } = await answer('asker');
      expect([status, body]).toEqual([
        201,
        {
          process: 'anonymous',
          day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        },
      ]);
      const [row] = await knex('anonymous_answers');
      expect(row).toMatchObject({ form, form_version: 1, day: body.day });
      expect(await topicOf(row)).toBe('of asker');
    });

    it('leaves the sender in no row but the one that says who has answered', async () => {
      const before = await everyTable(knex);
      for (const who of people) await answer(who).expect(201);
      const after = await everyTable(knex);
      const changed = Object.keys(after).filter(
        table =>
          // How often a person asks is counted over all requests alike, and names no form.
          table !== 'request_budgets' &&
          JSON.stringify(after[table]) !== JSON.stringify(before[table]),
      );
      expect(changed.sort()).toEqual([
        'anonymous_answers',
        'anonymous_respondents',
        'figure_counts',
        'nameless_attempts',
      ]);
      for (const table of changed) {
        const rows = JSON.stringify(after[table]);
        for (const who of people) {
          expect([table, who, rows.includes(`user:default/${who}`)]).toEqual([
            table,
            who,
            table === 'anonymous_respondents',
          ]);
          expect(rows).not.toContain(`of ${who}`);
        }
      }
    });

    it('has nothing in common with who has answered: no key, no time, no order, no transaction', async () => {
      for (const who of people) await answer(who).expect(201);
      const tables = await everyTable(knex);
      const respondents = tables.anonymous_respondents;
      expect(respondents).toHaveLength(people.length);

      // The form and, on PostgreSQL, the one transaction that wrote all of them anew are all that is shared.
      const shared = [...valuesOf(respondents)].filter(value =>
        valuesOf(tables.anonymous_answers).has(value),
      );
      const rewritten = new Set(respondents.map(({ xmin }) => String(xmin)));
      expect(rewritten.size).toBe(1);
      expect(
        new Set(tables.anonymous_answers.map(({ xmin }) => String(xmin))),
      ).toEqual(rewritten);
      expect(shared.filter(value => !rewritten.has(value))).toEqual([form]);

      const times = /\d{2}:\d{2}/;
      for (const table of [
        'anonymous_answers',
        'anonymous_respondents',
        'nameless_attempts',
        'figure_counts',
      ]) {
        for (const row of tables[table]) {
          const { sealed: _, wrapped: __, ...clear } = row;
          expect(JSON.stringify(clear)).not.toMatch(times);
        }
      }
    });

    it('does not lie in the order it came', async () => {
      const came = people.map(who => `of ${who}`);
      const orders = new Set<string>();
      for (let turn = 0; turn < 12; turn++) {
        await knex('anonymous_answers').delete();
        for (const who of people) await answer(who).expect(201);
        const { anonymous_answers: rows } = await everyTable(knex);
        const order = await Promise.all(rows.map(topicOf));
        expect([...order].sort()).toEqual([...came].sort());
        orders.add(order.join());
      }
      // Twelve times the same of 120 orders does not happen by chance.
      expect(orders.size).toBeGreaterThan(1);
    });

    it('is lost by nobody when many answer at once', async () => {
      const sent = await Promise.all(
        [...people, ...people].map(who => answer(who)),
      );
      expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201]));
      expect(await knex('anonymous_answers')).toHaveLength(10);
      expect(await knex('anonymous_respondents')).toHaveLength(people.length);
      const { anonymous_respondents: rows } = await everyTable(knex);
      expect(new Set(rows.map(({ xmin }) => xmin)).size).toBe(1);
    });

    it('is kept once however often it is sent, and not at all when a part of it is refused', async () => {
      const key = randomUUID();
      const both = await Promise.all([
        answer('asker', { key }),
        answer('asker', { key }),
      ]);
      expect(both[1].body).toEqual(both[0].body);
      expect(await knex('anonymous_answers')).toHaveLength(1);
      await expectRefused(
        use.submit(goodAnswers, { form, key }),
        422,
        'idempotency-key-reused',
      );

      for (const table of ['figure_counts', 'anonymous_respondents']) {
        const mend = await refuseRows(knex, table);
        const failed = await answer('worker');
        await mend();
        expect([table, failed.status]).toEqual([table, 500]);
      }
      expect(await knex('anonymous_answers')).toHaveLength(1);
      expect((await answer('worker')).status).toBe(201);
    });

    it('has no draft, no list and no address', async () => {
      const put = as('asker')
        .put(`/v1/drafts/${randomUUID()}`, {
          form,
          version: 1,
          answers: goodAnswers,
          language: 'fi',
        })
        .set('If-None-Match', '*');
      await expectRefused(put, 409, 'draft-not-kept');
      await answer('asker').expect(201);
      const [{ id }] = await knex('anonymous_answers');
      await expectRefused(
        as('asker').get(`/v1/records/${id}`),
        404,
        'record-not-found',
      );
      expect((await as('asker').get('/v1/records')).body.items).toEqual([]);
      expect(
        (await as('asker').get('/v1/submissions?view=mine')).body.items,
      ).toEqual([]);
    });
  },
);

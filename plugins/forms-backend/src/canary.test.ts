import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from './__testUtils__/databases';
import { goodAnswers, requester } from './__testUtils__/requester';
import { startForms, type Client } from './__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

/** What somebody wrote; it may stand in a sealed column and nowhere else. */
const canary = 'kanarialintu-7f3a';

/** A trigger that refuses a row and quotes it, as careless triggers and drivers do. */
async function quoteEveryRow(knex: Knex, table: string, column: string) {
  if (knex.client.config.client === 'pg') {
    await knex.raw(
      `create function quote_it() returns trigger language plpgsql as $$ begin raise exception 'refused: %', new.${column} using detail = new.${column}, hint = new.${column}; end $$`,
    );
    await knex.raw(
      `create trigger quote_it before insert or update on ${table} for each row execute function quote_it()`,
    );
    return () => knex.raw(`drop function quote_it() cascade`);
  }
  await knex.raw(
    `create trigger quote_it before insert on ${table} begin select raise(abort, 'refused: ${canary}'); end`,
  );
  return () => knex.raw('drop trigger quote_it');
}

describe.each(databases.eachSupportedId())('an answer on %s', databaseId => {
  let knex: Knex;
  let as: (name: string) => Client;
  let log: string[];
  let use: ReturnType<typeof requester>;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    ({ as, log } = await startForms({ knex }));
    use = requester(as);
  });

  const answers = { ...goodAnswers, topic: canary };
  const isNowhere = (body: unknown) => {
    expect(JSON.stringify(body)).not.toContain(canary);
    expect(log.join('\n')).not.toContain(canary);
  };

  it('is in no response and no log when the database refuses its row', async () => {
    // The key of the attempt is bound beside the answers, and whoever sends chooses it.
    const mend = await quoteEveryRow(knex, 'idempotency', 'key');
    try {
      const { body, status } = await use.submit(answers, { key: canary });
      expect([status, body.error.type]).toEqual([500, 'defect']);
      expect(log.join('\n')).toContain(body.error.instance);
      isNowhere(body);
    } finally {
      await mend();
    }
  });

  it('is in no error that leaves the database, whatever it violates', async () => {
    const { id } = await use.sent();
    const row = await knex('submissions').where({ id }).first();
    const bound = { ...row, sealed: canary, owner_name: canary };
    const violations = [
      () => knex('submissions').insert(bound),
      () => knex('submissions').insert({ ...bound, id: randomUUID() }),
      () =>
        knex('submissions').insert({
          ...bound,
          id: randomUUID(),
          reference: canary,
          form: canary,
        }),
      () =>
        knex('submissions').insert({
          ...bound,
          id: randomUUID(),
          reference: 'x',
          state: null,
        }),
      () => knex('submissions').where({ [canary]: canary }),
      () => knex.raw('select cast(? as integer) / 0 from nowhere', [canary]),
      () => knex.transaction(tx => tx('submissions').insert(bound)),
    ];
    for (const violate of violations) {
      const error: any = await violate().then(
        () => undefined,
        (caught: unknown) => caught,
      );
      expect(error).toBeDefined();
      const everything = [
        error.message,
        error.stack,
        String(error),
        JSON.stringify(error, Object.getOwnPropertyNames(error)),
      ].join('\n');
      expect(everything).not.toContain(canary);
      expect(everything).toContain('The database refused a statement');
    }
  });

  it('is in no response and no log when the connection is lost while it is bound', async () => {
    const isPostgres = knex.client.config.client === 'pg';
    const lose = isPostgres
      ? await loseConnection(knex)
      : await breakConnection(knex);
    const { body, status } = await use.submit(answers);
    await lose();
    expect([status, body.error.type]).toEqual([503, 'unavailable']);
    isNowhere(body);
    expect((await use.submit(answers)).status).toBe(201);
  });

  it('is in no response and no log when the body that holds it cannot be read', async () => {
    const { body, status } = await as('asker')
      .raw(
        '/v1/submissions',
        `{"form":"help-request","answers":{"topic":"${canary}"`,
      )
      .set('Idempotency-Key', randomUUID());
    expect(status).toBe(400);
    isNowhere(body);
  });
});

/** Ends the server's side of the connection in the middle of the insert. */
async function loseConnection(knex: Knex) {
  await knex.raw(
    `create function leave() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`,
  );
  await knex.raw(
    `create trigger leave before insert on submissions for each row execute function leave()`,
  );
  return async () => {
    await knex.raw('drop function leave() cascade');
  };
}

/** SQLite has no connection to lose; a disk that fails in the middle of the insert is the same. */
async function breakConnection(knex: Knex) {
  const connection = await knex.client.acquireConnection();
  await knex.client.releaseConnection(connection);
  // A statement that is prepared already is kept, so the failure stands in all of them.
  const statement = Object.getPrototypeOf(connection.prepare('select 1'));
  const { run } = statement;
  statement.run = function fail(this: { source: string }, bindings: string[]) {
    if (!/insert into .submissions/.test(this.source))
      return run.call(this, bindings);
    throw Object.assign(new Error(`disk I/O error near ${bindings.join()}`), {
      code: 'SQLITE_IOERR',
    });
  };
  return async () => {
    statement.run = run;
  };
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import knexFactory, { type Knex } from 'knex';
import { databaseHealth, openDatabase } from './database';

const opened: Knex[] = [];
function sqlite(filename: string, options: object = {}) {
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    ...options,
  });
  opened.push(knex);
  return knex;
}
const file = () => join(mkdtempSync(join(tmpdir(), 'db-')), 'forms.sqlite');
const open = (knex: Knex, allowInMemory = false) =>
  openDatabase({ database: mockServices.database({ knex }), allowInMemory });

afterAll(() => Promise.all(opened.map(knex => knex.destroy())));

describe('openDatabase', () => {
  const durable = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 };

  it('makes the open connection and every later one durable', async () => {
    const knex = await open(sqlite(file()));
    expect(await databaseHealth(knex)).toEqual({
      ready: true,
      engine: 'sqlite',
      pragmas: durable,
    });

    // The pool drops a connection that failed and opens the next one.
    const connection = await knex.client.acquireConnection();
    connection.pragma('synchronous = OFF');
    connection.pragma('foreign_keys = OFF');
    await knex.client.releaseConnection(connection);
    expect(await databaseHealth(knex)).toMatchObject({
      ready: false,
      pragmas: { synchronous: 0, foreign_keys: 0 },
    });

    await open(knex);
    expect(await databaseHealth(knex)).toMatchObject({ ready: true });
  });

  it('sets the pragmas on a connection that the pool opens by itself', async () => {
    const knex = await open(
      sqlite(file(), {
        pool: { min: 0, max: 1, idleTimeoutMillis: 1, reapIntervalMillis: 5 },
      }),
    );
    const first = await knex.client.acquireConnection();
    await knex.client.releaseConnection(first);
    await new Promise(resolve => {
      setTimeout(resolve, 100);
    });
    const second = await knex.client.acquireConnection();
    expect(second).not.toBe(first);
    await knex.client.releaseConnection(second);
    expect(await databaseHealth(knex)).toMatchObject({
      ready: true,
      pragmas: durable,
    });
  });

  it('refuses a database in memory, and says what to set', async () => {
    await expect(open(sqlite(':memory:'))).rejects.toThrow(
      /backend\.database\.connection\.directory.*forms\.database\.allowInMemory/s,
    );
    await expect(open(sqlite(':memory:'), true)).resolves.toBeDefined();
  });

  it('is not ready when the database is gone', async () => {
    const knex = await open(sqlite(file()));
    await knex.destroy();
    expect(await databaseHealth(knex)).toEqual({
      ready: false,
      engine: 'sqlite',
    });
  });
});

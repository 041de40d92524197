import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { columnDecisions } from '../__testUtils__/columnDecisions';
import { testDatabases } from '../__testUtils__/databases';
import { openDatabase } from '../database';

const databases = testDatabases();
jest.setTimeout(60_000);

async function columnsOf(knex: Knex): Promise<readonly string[]> {
  const isPostgres = knex.client.config.client === 'pg';
  const tables: readonly string[] = isPostgres
    ? await knex('pg_catalog.pg_tables')
        .whereRaw('schemaname = current_schema()')
        .pluck('tablename')
    : await knex('sqlite_master')
        .where({ type: 'table' })
        .whereNot('name', 'like', 'sqlite_%')
        .pluck('name');
  const own = tables.filter(name => !name.startsWith('knex_migrations'));
  const columns = await Promise.all(
    own.map(async table =>
      Object.keys(await knex(table).columnInfo()).map(
        column => `${table}.${column}`,
      ),
    ),
  );
  return columns.flat().sort();
}

describe.each(databases.eachSupportedId())(
  'the tables of the forms on %s',
  databaseId => {
    it('have no column of which nobody decided whether it is sealed or harmless', async () => {
      const client = await databases.init(databaseId as TestDatabaseId);
      const knex = await openDatabase({
        database: mockServices.database({ knex: client }),
        allowInMemory: true,
      });
      const decided = Object.entries(columnDecisions).flatMap(
        ([table, columns]) =>
          Object.keys(columns).map(column => `${table}.${column}`),
      );
      const there = await columnsOf(knex);
      expect(there.filter(column => !decided.includes(column))).toEqual([]);
      // PostgreSQL has all of them; some tables and computed columns are its own.
      const isPostgres = knex.client.config.client === 'pg';
      const gone = decided.filter(column => !there.includes(column));
      expect(isPostgres ? gone : []).toEqual([]);
    });
  },
);

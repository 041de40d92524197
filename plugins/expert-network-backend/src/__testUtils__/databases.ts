import { TestDatabases } from '@backstage/backend-test-utils';

/** SQLite always; PostgreSQL where a connection string of one is in the environment. */
export function testDatabases() {
  return TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
}

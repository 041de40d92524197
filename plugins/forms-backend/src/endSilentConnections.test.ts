import { testDatabases } from './__testUtils__/databases';
import { isUnavailable } from './database';
import { endSilentConnections } from './endSilentConnections';

const databases = testDatabases();

it('a database that says nothing is given up, and the next statement gets another connection', async () => {
  if (!databases.supports('POSTGRES_18')) return;
  const db = await databases.init('POSTGRES_18');
  await db.raw('select 1');
  endSilentConnections(db, 300);

  const silent = await db.raw('select pg_sleep(5)').then(
    () => undefined,
    error => error,
  );
  expect(isUnavailable(silent)).toBe(true);
  const { rows } = await db.raw('select 1 as one');
  expect(rows).toEqual([{ one: 1 }]);
});

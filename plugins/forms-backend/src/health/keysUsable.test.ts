import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { testKey } from '../__testUtils__/startForms';
import { openDatabase } from '../database';
import { insertTogether } from '../insertTogether';
import { DataKeys, KeyRing } from '../sealing';
import { keysUsable } from './keysUsable';

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
const otherKey = { ...testKey, id: 'other' };

it('keys are usable while every key that wraps something here is given', async () => {
  const knex = await databases.init('SQLITE_3');
  await openDatabase({
    database: mockServices.database({ knex }),
    allowInMemory: true,
  });
  const both = new DataKeys(new KeyRing([testKey, otherKey]));
  const old = new DataKeys(new KeyRing([otherKey]));
  for (const [owner, keys] of [
    ['case-1', both],
    ['case-2', old],
  ] as const) {
    await insertTogether(knex, [(await keys.create(owner)).row]);
  }
  expect(await keysUsable(knex, both)()).toBe(true);

  const onlyNew = new DataKeys(new KeyRing([testKey]));
  let now = 0;
  const look = keysUsable(knex, onlyNew, () => now);
  await expect(look()).rejects.toThrow();
  // Once mended it is noticed at once; what is usable is believed for five minutes.
  await knex('data_keys').where({ owner: 'case-2' }).delete();
  expect(await look()).toBe(true);
  await insertTogether(knex, [(await old.create('case-3')).row]);
  expect(await look()).toBe(true);
  now += 300_000;
  await expect(look()).rejects.toThrow();
});

import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { openDatabase } from '../database';
import { DataKeys, KeyRing } from '../sealing';
import { KeyVersions } from './KeyVersions';
import { Rewrap } from './Rewrap';

const databases = testDatabases();
jest.setTimeout(60_000);

const aKey = (id: string, seed: number) => ({
  id,
  secret: Buffer.from(
    Array.from({ length: 32 }, (_, i) => (i * 29 + seed * 7) % 256),
  ).toString('base64'),
});
const oldKey = aKey('2025', 1);
const newKey = aKey('2026', 2);
const logger = mockServices.logger.mock();

describe.each(databases.eachSupportedId())(
  'a change of key on %s',
  databaseId => {
    let knex: Knex;
    const before = new DataKeys(new KeyRing([oldKey]));
    const changing = new DataKeys(new KeyRing([newKey, oldKey]));
    const afterwards = new DataKeys(new KeyRing([newKey]));
    const owners = Array.from({ length: 1_203 }, (_, i) => `case-${i}`);
    const keys = new Map<string, string>();
    const valueOf = (key: { export(): Buffer }) => key.export().toString('hex');
    const versionsOf = (dataKeys: DataKeys, backupDays?: number) =>
      new KeyVersions({ db: knex, wrapping: dataKeys.wrapping, backupDays });
    const rewrapOf = (db: Knex, { wrapping }: DataKeys) =>
      new Rewrap({ db, wrapping, logger });

    beforeAll(async () => {
      const client = await databases.init(databaseId as TestDatabaseId);
      knex = await openDatabase({
        database: mockServices.database({ knex: client }),
        allowInMemory: true,
      });
      const made = await Promise.all(
        owners.map(async owner => ({ owner, ...(await before.create(owner)) })),
      );
      for (const { owner, key } of made) keys.set(owner, valueOf(key));
      await knex.batchInsert(
        'data_keys',
        made.map(({ row }) => row.values),
        500,
      );
      const { stored } = await before.createLoose('anonymous-1');
      await knex('anonymous_answers').insert({
        id: 'anonymous-1',
        form: 'any',
        form_version: 1,
        day: '2026-11-22',
        key_id: stored.keyId,
        wrapped: stored.wrapped,
        sealed: 'x',
      });
    });

    it('wraps what is new with the new key at once, and opens both', async () => {
      const { row } = await changing.create('new-case');
      expect(row.values).toMatchObject({ key_id: '2026' });
      const found = await changing.find(knex, 'case-7');
      expect(found && valueOf(found)).toBe(keys.get('case-7'));
    });

    it('refuses to start without the old key while it is needed, and says what to do', async () => {
      await expect(versionsOf(afterwards).refuseOthers()).rejects.toThrow(
        /1204 data keys are wrapped with the key '2025'.*Put it back/s,
      );
      const impostor = new DataKeys(new KeyRing([aKey('2025', 5)]));
      await expect(versionsOf(impostor).refuseOthers()).rejects.toThrow(
        /has another secret/,
      );
      await versionsOf(changing).refuseOthers();
    });

    it('stops where it is killed, and goes on from there', async () => {
      // The connection dies in the second batch, as it does with its process.
      let batches = 0;
      const dying = new Proxy(knex, {
        get: (target, name) =>
          name === 'raw'
            ? async (sql: string, values: readonly string[]) => {
                batches += 1;
                if (batches === 2) throw new Error('killed');
                return target.raw(sql, values);
              }
            : Reflect.get(target, name),
      });
      await expect(rewrapOf(dying, changing).run()).rejects.toThrow('killed');
      const between = await versionsOf(changing).look();
      expect(between.toRewrap).toBe(704);
      expect(between.versions).toMatchObject([
        { id: '2026', isCurrent: true, dataKeys: 500, isRemovable: false },
        { id: '2025', isCurrent: false, dataKeys: 704, isRemovable: false },
      ]);
      expect(await rewrapOf(knex, changing).run()).toEqual({
        done: 704,
        broken: 0,
      });
    });

    it('ends with every key readable by the new one alone, and says when the old one may go', async () => {
      const now = new Date('2026-11-22T10:00:00.000Z');
      const { toRewrap, versions } = await versionsOf(changing, 30).look(now);
      expect(toRewrap).toBe(0);
      expect(versions[1]).toEqual({
        id: '2025',
        isCurrent: false,
        isAvailable: true,
        dataKeys: 0,
        since: expect.any(String),
        emptySince: now.toISOString(),
        isRemovable: true,
        backupsUntil: '2026-12-22',
      });
      await versionsOf(afterwards).refuseOthers();
      const found = await afterwards.findAll(knex, owners);
      expect(found.size).toBe(owners.length);
      for (const [owner, key] of found) {
        expect(valueOf(key!)).toBe(keys.get(owner));
      }
      const loose = await knex('anonymous_answers').first();
      expect(loose.key_id).toBe('2026');
    });

    it('does not bring back a key that was destroyed meanwhile, and leaves a broken one alone', async () => {
      await knex('data_keys')
        .where({ owner: 'case-3' })
        .update({ wrapped: 'broken' });
      const newest = new DataKeys(new KeyRing([aKey('2027', 3), newKey]));
      const destroying = new Proxy(knex, {
        get: (target, name) =>
          name === 'raw'
            ? async (sql: string, values: readonly string[]) => {
                await target('data_keys').where({ owner: 'case-1' }).delete();
                return target.raw(sql, values);
              }
            : Reflect.get(target, name),
      });
      const { broken } = await rewrapOf(destroying, newest).run();
      expect(broken).toBe(1);
      expect(await newest.find(knex, 'case-1')).toBeUndefined();
      expect(
        await knex('data_keys').where({ owner: 'case-3' }).first(),
      ).toEqual({ owner: 'case-3', key_id: '2026', wrapped: 'broken' });
    });

    it('keeps the marks of attempts, which no key of the configuration makes', async () => {
      const mark = await changing.mark(knex, 'a text');
      await rewrapOf(knex, changing).run();
      expect(await afterwards.mark(knex, 'a text')).toBe(mark);
      expect(await afterwards.mark(knex, 'another')).not.toBe(mark);
    });
  },
);

import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { openDatabase } from '../database';
import { insertTogether } from '../insertTogether';
import { Dispatcher } from './Dispatcher';
import { Outbox, type LeasedMessage } from './Outbox';

const databases = testDatabases();
jest.setTimeout(60_000);

const later = (seconds: number) => new Date(Date.now() + seconds * 1_000);
const ids = (messages: readonly LeasedMessage[]) =>
  messages.map(({ caseId }) => caseId);

describe.each(databases.eachSupportedId())('the outbox on %s', databaseId => {
  let knex: Knex;
  let outbox: Outbox;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    await openDatabase({
      database: mockServices.database({ knex }),
      allowInMemory: true,
    });
    outbox = new Outbox(knex);
  });
  beforeEach(() => knex('outbox').delete());

  const rowsFor = (caseIds: string[]) =>
    caseIds.map(caseId =>
      outbox.rowFor({
        caseId,
        revision: 1,
        command: 'submit',
        at: new Date().toISOString(),
      }),
    );
  const put = async (...caseIds: string[]) => {
    for (const row of rowsFor(caseIds)) await insertTogether(knex, [row]);
  };
  const aDispatcher = (send: (message: LeasedMessage) => Promise<void>) =>
    new Dispatcher({ outbox, send, logger: mockServices.logger.mock() });

  it('gives each message to one of many who ask at the same time', async () => {
    const all = Array.from({ length: 40 }, (_, i) => `case-${i}`);
    await put(...all);
    const claimed = await Promise.all(
      Array.from({ length: 8 }, () => outbox.claim(later(1), 7)),
    );
    const got = claimed.flatMap(ids);
    expect(new Set(got).size).toBe(got.length);
    while (got.length < all.length)
      got.push(...ids(await outbox.claim(later(1), 7)));
    expect(got.sort()).toEqual(all.sort());
    expect(await outbox.claim(later(1), 7)).toEqual([]);
  });

  it('gives a message again when its lease ends, and refuses the one who was too late', async () => {
    await put('a');
    const [first] = await outbox.claim(later(0.1), 1);
    const [second] = await outbox.claim(later(40), 1);
    expect([first.attempt, second.attempt]).toEqual([1, 2]);
    expect(await outbox.complete([first])).toBe(0);
    expect(await outbox.complete([second])).toBe(1);
    expect(await knex('outbox')).toEqual([]);
  });

  it('forgets what a transaction that failed wanted to tell', async () => {
    const failing = knex.transaction(async tx => {
      await insertTogether(tx, rowsFor(['a']));
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(await outbox.claim(later(1), 1)).toEqual([]);
  });

  it('is emptied by a dispatcher, in order, also by wakes during a run', async () => {
    const sent: string[] = [];
    const dispatcher = aDispatcher(async ({ caseId }) => {
      sent.push(caseId);
      if (caseId === 'a') {
        await put('c');
        void dispatcher.wake();
      }
    });
    await put('a', 'b');
    await dispatcher.wake();
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(await knex('outbox')).toEqual([]);
  });

  it('keeps what could not leave, waits longer each time, and lets the others pass', async () => {
    const sent: string[] = [];
    const dispatcher = aDispatcher(async ({ caseId }) => {
      if (caseId === 'bad') throw new Error('no');
      sent.push(caseId);
    });
    await put('bad', 'good');
    await dispatcher.wake();
    expect(sent).toEqual(['good']);
    const [row] = await knex('outbox');
    expect(row).toMatchObject({ case_id: 'bad', attempt: 1 });
    expect(await outbox.claim(later(0), 1)).toEqual([]);
    const [again] = await outbox.claim(later(5), 1);
    const now = later(5);
    await outbox.postpone(again, now);
    const [waiting] = await knex('outbox');
    expect(Date.parse(waiting.leased_until) - now.getTime()).toBe(2_000);
  });
});

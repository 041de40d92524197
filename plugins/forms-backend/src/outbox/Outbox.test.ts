import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { openDatabase } from '../database';
import { insertTogether } from '../insertTogether';
import { DeadLetters } from './DeadLetters';
import { Dispatcher } from './Dispatcher';
import type { Listener } from './Listener';
import { Outbox, type LeasedMessage } from './Outbox';
import { attemptsInARow } from './waitAfter';

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
        actor: null,
      }),
    );
  const put = async (...caseIds: string[]) => {
    for (const row of rowsFor(caseIds)) await insertTogether(knex, [row]);
  };
  const aDispatcher = (...hears: Listener['hear'][]) => {
    const dispatcher = new Dispatcher({
      outbox,
      logger: mockServices.logger.mock(),
    });
    hears.forEach((hear, i) => dispatcher.tell({ id: `listener-${i}`, hear }));
    return dispatcher;
  };

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
    await outbox.postpone(again, now, 0);
    const [waiting] = await knex('outbox');
    expect(Date.parse(waiting.leased_until) - now.getTime()).toBe(2_000);
  });

  it('comes again to the listener that could not hear it, and to no other', async () => {
    const heard: string[] = [];
    let isAway = true;
    const dispatcher = aDispatcher(
      async ({ caseId }) => void heard.push(`first ${caseId}`),
      async ({ caseId }) => {
        if (isAway) throw new Error('away');
        heard.push(`second ${caseId}`);
      },
    );
    await put('a');
    await dispatcher.wake();
    expect(heard).toEqual(['first a']);
    isAway = false;
    await knex('outbox').update({ leased_until: later(0).toISOString() });
    await dispatcher.wake();
    expect(heard).toEqual(['first a', 'second a']);
    expect(await knex('outbox')).toEqual([]);
  });

  it('holds back what happened later to a case, until what happened first is told', async () => {
    const heard: (string | number)[] = [];
    let isAway = true;
    const dispatcher = aDispatcher(async ({ caseId, id }) => {
      if (isAway && caseId === 'a') throw new Error('away');
      heard.push(caseId, id);
    });
    await put('a', 'b', 'a');
    const [first, other, second] = await knex('outbox')
      .orderBy('id')
      .pluck('id');
    await dispatcher.wake();
    expect(heard).toEqual(['b', other]);
    isAway = false;
    await knex('outbox').update({ leased_until: later(0).toISOString() });
    await dispatcher.wake();
    expect(heard).toEqual(['b', other, 'a', first, 'a', second]);
  });

  it('loses nothing while a listener is away for ten minutes, and reaches it within five more', async () => {
    await put('a', 'b', 'c');
    const start = Date.now();
    const tries: number[] = [];
    const reached: string[] = [];
    // Every half minute the scheduler wakes the dispatcher.
    for (let after = 1_000; reached.length < 3; after += 30_000) {
      const now = new Date(start + after);
      for (const message of await outbox.claim(now, 20)) {
        tries.push(after);
        if (after < 600_000) {
          await outbox.postpone(message, now, 0);
        } else {
          reached.push(message.caseId);
          await outbox.complete([message]);
        }
      }
    }
    expect(reached).toEqual(['a', 'b', 'c']);
    expect(tries.at(-1)).toBeLessThanOrEqual(900_000);
    // It is not knocked at all the time either.
    expect(tries.length / 3).toBeLessThan(15);
    expect(await knex('outbox')).toEqual([]);
  });

  it('keeps the order of a case among processes and among messages that come later', async () => {
    await put('a', 'a', 'b');
    const [first, other] = await outbox.claim(later(1), 20);
    expect(ids([first, other])).toEqual(['a', 'b']);
    // Another process finds nothing of a case that somebody is busy with.
    expect(await outbox.claim(later(2), 20)).toEqual([]);
    await outbox.postpone(first, later(2));
    await put('a');
    expect(await outbox.claim(later(2), 20)).toEqual([]);
    const [again] = await outbox.claim(later(10), 20);
    expect(again.id).toBe(first.id);
  });

  it('gives back what could not leave before the process stops, for the next one to take at once', async () => {
    let letGo = () => {};
    const dispatcher = aDispatcher(
      () =>
        new Promise(resolve => {
          letGo = resolve;
        }),
    );
    await put('a');
    const running = dispatcher.wake();
    while ((await knex('outbox').where({ attempt: 1 })).length === 0);
    await dispatcher.stop(20);
    const [taken] = await outbox.claim(later(0), 1);
    expect(taken).toMatchObject({ caseId: 'a', attempt: 2 });
    letGo();
    await running;
    // The one that stopped was too late: the message is with the next one.
    expect(await knex('outbox')).toHaveLength(1);
    expect(await outbox.complete([taken])).toBe(1);
  });

  describe('when a message never leaves', () => {
    const logger = mockServices.logger.mock();
    const poisoned = (heard: string[]) => {
      const dispatcher = new Dispatcher({ outbox, logger });
      dispatcher.tell({
        id: 'poisoned',
        hear: async ({ caseId, revision }) => {
          if (caseId === 'bad' && revision === 1) throw new Error('secret');
          heard.push(caseId);
        },
      });
      dispatcher.tell({ id: 'well', hear: async () => {} });
      return dispatcher;
    };
    const lastAttempt = () =>
      knex('outbox')
        .where({ case_id: 'bad' })
        .update({ attempt: attemptsInARow - 1 });

    it('sets it aside, lets all other cases pass, and holds its own case back', async () => {
      const heard: string[] = [];
      const dispatcher = poisoned(heard);
      const letters = new DeadLetters(knex, () => dispatcher.listeners());
      await put('bad', 'good');
      await lastAttempt();
      await dispatcher.wake();
      await put('bad', 'good');
      await knex('outbox').where({ attempt: 0 }).update({ revision: 2 });
      await dispatcher.wake();

      expect(heard).toEqual(['good', 'good']);
      expect(await letters.list()).toEqual([
        {
          id: expect.any(Number),
          caseId: 'bad',
          listeners: ['poisoned'],
          attempts: attemptsInARow,
          at: expect.any(String),
          setAsideAt: expect.any(String),
          behind: 1,
        },
      ]);
      const [[told]] = logger.error.mock.calls;
      expect(told).toMatch(/did not reach poisoned.*case bad waits behind it/);
      expect(told).not.toContain('secret');
      expect(await outbox.claim(later(90_000), 20)).toEqual([]);
    });

    it('goes on in order once somebody retried it, and an old lease of it stays old', async () => {
      const letters = new DeadLetters(knex, () => ['poisoned']);
      await put('bad', 'bad', 'worse');
      await lastAttempt();
      const [last, worse] = await outbox.claim(later(1), 20);
      expect(await outbox.postpone(last, later(1))).toBe('set-aside');
      await outbox.complete([worse]);
      expect(await letters.retry(last.id + 100, later(2))).toBe(0);
      expect(await letters.retry(last.id, later(2))).toBe(1);
      expect(await letters.retry('all', later(2))).toBe(0);
      expect(await letters.list()).toEqual([]);

      const [again] = await outbox.claim(later(3), 20);
      expect(again).toMatchObject({ id: last.id, attempt: attemptsInARow + 1 });
      expect(await outbox.complete([last])).toBe(0);
      expect(await outbox.postpone(last, later(3))).toBe('waits');
      expect(await outbox.complete([again])).toBe(1);
      expect(ids(await outbox.claim(later(3), 20))).toEqual(['bad']);
    });
  });
});

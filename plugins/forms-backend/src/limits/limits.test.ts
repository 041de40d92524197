import { ConfigReader } from '@backstage/config';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  Limiter,
  OwnBudgets,
  readLimits,
  SharedBudgets,
  spend,
  type Budget,
  type Budgets,
} from '@tukiverkko/plugin-forms-node';
import fc from 'fast-check';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { requester } from '../__testUtils__/requester';
import { startForms } from '../__testUtils__/startForms';
import { takenBy, usualLimits } from './limitKinds';

jest.setTimeout(60_000);
const limitsOf = (limits: object) =>
  readLimits(
    new ConfigReader({ forms: { limits } } as never),
    'forms',
    usualLimits,
  );

describe('a budget', () => {
  it('never gives more than is there at once and what comes with time, however the clock jumps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 20 }),
        fc.array(
          fc.record({
            later: fc.integer({ min: -5_000, max: 5_000 }),
            wanted: fc.integer({ min: 1, max: 30 }),
            least: fc.integer({ min: 1, max: 30 }),
          }),
          { minLength: 1, maxLength: 60 },
        ),
        (atOnce, perSecond, asked) => {
          const limit = { atOnce, perSecond };
          let budget: Budget | undefined;
          let now = 0;
          let given = 0;
          const moments: number[] = [];
          for (const { later, wanted, least } of asked) {
            now += later;
            moments.push(now);
            const spent = spend(budget, limit, now, { wanted, least });
            budget = spent.budget;
            given += spent.granted;
            expect(spent.granted).toBeLessThanOrEqual(wanted);
            expect(spent.granted === 0 || spent.granted >= least).toBe(true);
            expect(budget.left).toBeGreaterThanOrEqual(0);
          }
          const passed = Math.max(...moments) - moments[0];
          expect(given).toBeLessThanOrEqual(
            atOnce + (passed / 1_000) * perSecond + 1e-6,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what is limited', () => {
  it.each([
    ['GET', '/v1/submissions', 'reads'],
    ['POST', '/v1/submissions/search', 'reads'],
    ['POST', '/v1/forms/help/evaluate', 'reads'],
    ['POST', '/v1/submissions', 'writes'],
    ['PUT', '/v1/drafts/1', 'writes'],
    ['GET', '/v1/submissions/1/copy.pdf', 'copies'],
    ['GET', '/v1/submissions/1/archive.zip', 'copies'],
  ])('%s %s counts among the %s', (method, path, kind) => {
    expect(takenBy({ method, path, headers: {} })).toEqual([{ kind }]);
  });

  it.each([
    ['drafts', { 'content-length': '2097153' }, 3],
    ['submissions', { 'content-length': '1' }, 1],
    ['submissions', {}, 25],
    ['drafts', { 'content-length': 'many' }, 25],
  ])(
    'a file for %s with %j is a write, a file, and so many megabytes: %s',
    (room, headers, amount) => {
      const path = `/v1/${room}/1/attachments`;
      expect(takenBy({ method: 'POST', path, headers })).toEqual([
        { kind: 'writes' },
        { kind: 'files' },
        { kind: 'megabytes', amount },
      ]);
      expect(takenBy({ method: 'GET', path, headers })).toEqual([
        { kind: 'reads' },
      ]);
    },
  );

  it.each([0, -1, 1.5])(
    'refuses %s at the start, and says what to do',
    perMinute => {
      expect(() => limitsOf({ reads: { perMinute } })).toThrow(
        `'forms.limits.reads.perMinute' is ${perMinute}. Set it to a whole number above zero, or leave it out for 600.`,
      );
    },
  );
});

const databases = testDatabases();
const kept: [string, () => Promise<Budgets[]>][] = [
  [
    'one process',
    async () => {
      const budgets = new OwnBudgets();
      return [budgets, budgets];
    },
  ],
  ...databases
    .eachSupportedId()
    .filter(([id]) => String(id).startsWith('POSTGRES'))
    .map(([id]): [string, () => Promise<Budgets[]>] => [
      `two processes on ${id}`,
      async () => {
        const knex: Knex = await databases.init(id as TestDatabaseId);
        await startForms({ knex });
        return [new SharedBudgets(knex), new SharedBudgets(knex)];
      },
    ]),
];

describe.each(kept)('the limiters of %s', (_, make) => {
  it('let one person ask as often as the limit says and no more, and others go on', async () => {
    let now = 1_000_000;
    const limits = limitsOf({ reads: { perMinute: 60 } });
    const limiters = (await make()).map(
      budgets => new Limiter({ budgets, limits, clock: () => now }),
    );
    const ask = (
      person = 'user:default/a',
      kind: 'reads' | 'writes' = 'reads',
    ) =>
      Promise.all(
        Array.from({ length: 100 }, (_each, i) =>
          limiters[i % 2].wait(person, kind),
        ),
      );
    const passed = (waits: readonly number[]) =>
      waits.filter(seconds => seconds === 0).length;

    const first = await ask();
    expect(passed(first)).toBe(60);
    expect(first.at(-1)).toBe(1);
    expect(passed(await ask())).toBe(0);
    expect(passed(await ask('user:default/b'))).toBe(60);
    expect(passed(await ask('user:default/a', 'writes'))).toBe(100);
    now += 10_000;
    expect(passed(await ask())).toBe(10);
    now += 3_600_000;
    expect(passed(await ask())).toBe(60);
  });
});

describe.each(kept)('what weighs something on %s', (_, make) => {
  it('is paid for whole or not at all, once a day, and what comes seldom loses nothing by waiting', async () => {
    let now = 2_000_000;
    const limits = limitsOf({
      megabytes: { perDay: 100 },
      copies: { perHour: 100 },
    });
    const [budgets] = await make();
    const limiter = new Limiter({ budgets, limits, clock: () => now });
    const send = (amount: number) =>
      limiter.waitFor('user:default/sender', 'megabytes', amount);
    expect(await send(60)).toBe(0);
    expect(await send(60)).toBe(17_280);
    expect(await send(40)).toBe(0);
    now += 86_400_000;
    expect(await send(100)).toBe(0);

    // Two minutes apart each: nothing is paid for ahead that is lost before it is used.
    for (let i = 0; i < 100; i++) {
      expect(await limiter.wait('user:default/sender', 'copies')).toBe(0);
      now += 120_000;
    }
  });
});

describe('who asks too often', () => {
  it('is told when to go on, and nobody else is slowed down', async () => {
    const { as } = await startForms({
      knex: await databases.init('SQLITE_3'),
      limits: { reads: { perMinute: 3 }, writes: { perMinute: 1 } },
    });
    for (let i = 0; i < 3; i++) await as('asker').get('/v1/me').expect(200);
    const { body, headers } = await as('asker').get('/v1/me').expect(429);
    expect(body.error).toMatchObject({
      type: 'too-many-requests',
      status: 429,
      detail:
        'You have asked more often or sent more than one person may. Wait 20 s, then go on.',
    });
    expect(headers['retry-after']).toBe('20');
    await as('worker').get('/v1/me').expect(200);
    await requester(as).submit().expect(201);
    await requester(as).submit().expect(429);
  });
});

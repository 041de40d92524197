import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { OperationsView } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const canary = 'kanarialintu-9d21';

describe.each(databases.eachSupportedId())('operations on %s', databaseId => {
  let knex: Knex;
  let as: (name: string) => Client;
  let told: readonly object[];
  let caseId: string;
  const look = async (): Promise<OperationsView> =>
    (await as('operator').get('/v1/operations').expect(200)).body;
  const retry = (who: string, body: object) =>
    as(who).post('/v1/operations/dead-letters/retry', body);

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    ({ as, told } = await startForms({ knex }));
    const use = requester(as);
    const sent = await use.sent({ ...goodAnswers, topic: canary });
    caseId = sent.id;
    await eventually(async () => {
      const left = await knex('outbox');
      if (left.length > 0) throw new Error('It is not told yet.');
    });
  });
  const setAside = async () => {
    const message = { case_id: caseId, revision: 1, command: 'submit' };
    const at = '2026-11-01T10:00:00.000Z';
    const row = { ...message, at, leased_until: at };
    await knex('outbox').insert({
      ...row,
      attempt: 50,
      heard: '["events"]',
      set_aside_at: at,
    });
    await knex('outbox').insert(row);
  };

  it.each(['asker', 'worker', 'coordinator', 'editor', 'publisher', 'nobody'])(
    'are not for %s',
    async who => {
      const { body } = await as(who).get('/v1/operations').expect(403);
      expect(body.error.type).toBe('not-allowed');
      await retry(who, { all: true }).expect(403);
    },
  );

  it('show what is ready, what waits, what is late and how each job went', async () => {
    await knex('submissions').update({ answer_by: '2026-01-02' });
    await knex('stranded_teams').insert({
      team: 'group:default/team',
      kind: 'gone',
      since: '2026-11-01T10:00:00.000Z',
    });
    await eventually(async () => {
      const { jobs, ...view } = await look();
      expect(view).toMatchObject({
        mayAct: true,
        ready: true,
        checks: [
          { id: 'database', ok: true },
          { id: 'migrations', ok: true },
          { id: 'keys', ok: true },
          { id: 'teams', ok: true, asOf: expect.any(String) },
        ],
        figures: {
          waiting: 0,
          oldestWaitingSeconds: 0,
          setAside: 0,
          withoutOwner: 1,
          overdue: 1,
        },
        deadLetters: [],
      });
      expect(jobs).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ id: 'forms-deadlines', outcome: 'done' }),
          expect.objectContaining({ id: 'forms-stranded', outcome: 'done' }),
        ]),
      );
    });
    await knex('stranded_teams').delete();
  });

  it('show what was set aside by ids, listeners and times, and nothing that somebody wrote', async () => {
    await setAside();
    const view = await look();
    expect(view.figures).toMatchObject({ waiting: 1, setAside: 1 });
    expect(view.figures.oldestWaitingSeconds).toBeGreaterThan(1_000_000);
    expect(view.deadLetters).toEqual([
      {
        id: expect.any(Number),
        caseId,
        listeners: ['signals', 'notifications', 'deadlines'],
        attempts: 50,
        at: '2026-11-01T10:00:00.000Z',
        setAsideAt: '2026-11-01T10:00:00.000Z',
        behind: 1,
      },
    ]);
    const everything = JSON.stringify(view);
    expect(everything).not.toContain(canary);
    expect(everything).not.toMatch(/user:|OT-\d{4}|Tiimi/);
  });

  it('retry one or all, once, and refuse anything else', async () => {
    const [{ id }] = (await look()).deadLetters;
    for (const body of [{}, { id: 'x' }, { all: false }, { id, all: true }]) {
      await retry('operator', body).expect(400);
    }
    const before = told.length;
    expect((await retry('operator', { id })).body).toEqual({ retried: 1 });
    expect((await retry('operator', { all: true })).body).toEqual({
      retried: 0,
    });
    await eventually(() => expect(told.length).toBeGreaterThan(before));
    expect((await look()).deadLetters).toEqual([]);
  });
});

import {
  mockServices,
  type TestDatabaseId,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { testDatabases } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { catalogEntities } from '../__testUtils__/people';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { signAnew, testSignatures } from '../__testUtils__/signAnew';
import { startForms, testKey, type Client } from '../__testUtils__/startForms';
import { AccessLog } from '../access/AccessLog';
import { FormsStore } from '../forms/FormsStore';
import { PublishedForms } from '../forms/PublishedForms';
import { Dispatcher, Outbox } from '../outbox';
import { DataKeys, KeyRing } from '../sealing';
import { SubmissionsStore } from '../submissions/SubmissionsStore';
import { CaseClock } from './CaseClock';
import type { Deadline } from './deadlinesOf';
import { DeadlinesStore, type DeadlineRow } from './DeadlinesStore';

const databases = testDatabases();
jest.setTimeout(120_000);

const minute = 60_000;
const team = 'group:default/team';

/** The team has a lead with a deputy in the team, and one whose deputy is somewhere else. */
const entities = catalogEntities.map(entity =>
  entity.metadata.name === 'team'
    ? {
        ...entity,
        spec: {
          ...entity.spec,
          roles: [
            {
              person: 'user:default/worker',
              deputy: 'user:default/second-worker',
            },
            { person: 'user:default/worker', deputy: 'user:default/nobody' },
          ],
        },
      }
    : entity,
);

describe.each(databases.eachSupportedId())('what time does, on %s', id => {
  let knex: Knex;
  let as: (name: string) => Client;
  let use: ReturnType<typeof requester>;
  let told: NotificationSendOptions[];
  let clock: CaseClock;

  /** A clock as another process would have one. */
  const aClock = () => {
    const outbox = new Outbox(knex);
    const logger = mockServices.logger.mock();
    const dispatcher = new Dispatcher({ outbox, logger });
    return new CaseClock({
      db: knex,
      dataKeys: new DataKeys(new KeyRing([testKey])),
      forms: new PublishedForms(new FormsStore(knex)),
      submissions: new SubmissionsStore(knex, testSignatures()),
      accessLog: new AccessLog(),
      outbox,
      // What is due is told by the plugin that runs beside this clock.
      dispatcher: Object.assign(dispatcher, { soon: () => undefined }),
      deadlines: new DeadlinesStore(),
      logger,
    });
  };

  beforeAll(async () => {
    knex = await databases.init(id as TestDatabaseId);
    const feedback = { form: 'help-feedback', afterDays: 14 };
    ({ as, told } = await startForms({
      knex,
      forms: [aForm({ feedback }), anAnswerForm()],
      catalog: catalogServiceMock.factory({ entities }),
    }));
    use = requester(as);
    clock = aClock();
  });

  const allTold = () =>
    eventually(async () => expect(await knex('outbox')).toEqual([]));
  /** What a clock that is ahead has put into the outbox is told now; any change wakes the plugin's dispatcher. */
  const nowTold = async () => {
    await knex('outbox').update({ leased_until: new Date().toISOString() });
    await use.sent();
    await allTold();
  };
  // What other tests left would fall due too, and only takes time.
  beforeEach(async () => {
    await allTold();
    await knex('deadlines').delete();
  });

  const deadline = async (caseId: string, kind: Deadline['kind']) => {
    await allTold();
    const found: DeadlineRow = await knex('deadlines')
      .where({ case_id: caseId, kind })
      .orderBy('round', 'desc')
      .first();
    return found;
  };
  /** Lets time pass until a deadline of a case, and everybody hear of it. */
  const passes = async (caseId: string, kind: Deadline['kind'], late = 0) => {
    const { at } = await deadline(caseId, kind);
    told.length = 0;
    await clock.run(undefined, new Date(Date.parse(at) + late));
    await nowTold();
    return told
      .filter(({ payload }) => payload.scope?.startsWith(caseId))
      .flatMap(({ recipients, payload }) =>
        (recipients.type === 'entity' ? [recipients.entityRef].flat() : []).map(
          who => `${who.slice(13)} ${payload.title.replace(/^.*?: /, '')}`,
        ),
      )
      .sort();
  };
  const sent = async () => {
    const receipt = await use.sent({ ...goodAnswers, team });
    await knex('submissions')
      .where({ id: receipt.id })
      .update({ coordinator: 'group:default/area' });
    await signAnew(knex);
    return receipt.id;
  };
  const command = async (who: string, caseId: string, request: object) => {
    const { revision } = await knex('submissions')
      .where({ id: caseId })
      .first('revision');
    await use.command(who, caseId, request, { revision }).expect(200);
  };
  const answered = async () => {
    const caseId = await sent();
    await command('worker', caseId, { command: 'accept' });
    await command('worker', caseId, {
      command: 'answer',
      version: 1,
      answers: { advice: 'Näin.' },
      language: 'fi',
    });
    return caseId;
  };
  const who = (lines: readonly string[]) =>
    lines.map(line => line.split(' ')[0]);

  it('reminds the team, its deputies and the coordinator at half of the promise, and not before', async () => {
    const caseId = await sent();
    expect(await passes(caseId, 'half', -minute)).toEqual([]);
    const lines = await passes(caseId, 'half');
    expect(who(lines)).toEqual(['coordinator', 'second-worker', 'worker']);
    expect(lines[0]).toMatch(
      /^coordinator puolet vastausajasta on kulunut, määräpäivä \w\w\s\d+\.\d+\.\d{4}\.$/,
    );
  });

  it('reminds whoever has it in hand and their deputy, and on its day everybody', async () => {
    const caseId = await sent();
    await command('second-worker', caseId, { command: 'accept' });
    // Nobody stands in for the second worker.
    expect(who(await passes(caseId, 'half'))).toEqual([
      'coordinator',
      'second-worker',
    ]);
    expect(who(await passes(caseId, 'due'))).toEqual([
      'coordinator',
      'second-worker',
      'worker',
    ]);
  });

  it('names the deputy of the one who has it, if they are in the team', async () => {
    const caseId = await sent();
    await command('worker', caseId, { command: 'accept' });
    expect(who(await passes(caseId, 'half'))).toEqual([
      'coordinator',
      'second-worker',
      'worker',
    ]);
  });

  it('reminds once, however many clocks there are and however often they look', async () => {
    const caseId = await sent();
    const { at } = await deadline(caseId, 'due');
    told.length = 0;
    const clocks = Array.from({ length: 6 }, aClock);
    const now = new Date(at);
    await Promise.all(clocks.map(one => one.run(undefined, now)));
    await clock.run(undefined, now);
    await nowTold();
    const mine = told.filter(({ payload }) =>
      payload.scope?.startsWith(caseId),
    );
    // Both reminders were overdue; the one for the day says it all.
    expect(mine).toHaveLength(1);
    expect(mine[0].payload.title).toContain('vastausta ei ole vielä annettu');
  });

  it('is silent while the requester is asked, and after the answer', async () => {
    const asked = await sent();
    await command('worker', asked, { command: 'accept' });
    const { at } = await deadline(asked, 'due');
    await command('worker', asked, { command: 'ask', message: 'Mitä?' });
    const done = await answered();
    await allTold();
    expect(
      await knex('deadlines').where({ case_id: asked, done_at: null }),
    ).toEqual([]);
    told.length = 0;
    await clock.run(undefined, new Date(at));
    await nowTold();
    expect(
      told.filter(({ payload }) =>
        [asked, done].some(one => payload.scope?.startsWith(one)),
      ),
    ).toEqual([]);
  });

  it('does not trust a plan that has not heard of the last event', async () => {
    const caseId = await sent();
    const { at } = await deadline(caseId, 'due');
    await command('worker', caseId, { command: 'accept' });
    await command('worker', caseId, { command: 'ask', message: 'Mitä?' });
    await allTold();
    // As if the message of the question were still on its way.
    await knex('deadlines').insert({
      case_id: caseId,
      kind: 'due',
      round: 1,
      at,
    });
    told.length = 0;
    await clock.run(undefined, new Date(at));
    expect(await knex('deadlines').where({ case_id: caseId })).toEqual([]);
    expect(told).toEqual([]);
  });

  it('ends an answered request after thirty days, as an event that nobody did', async () => {
    const caseId = await answered();
    expect(await passes(caseId, 'close', -minute)).not.toContain(
      'asker päättynyt.',
    );
    expect(await passes(caseId, 'close')).toContain('asker päättynyt.');
    const { body } = await as('asker').get(`/v1/submissions/${caseId}`);
    const { events, state } = body as SubmissionView;
    expect(state).toBe('closed');
    expect(events.at(-1)).toEqual({
      command: 'close',
      state: 'closed',
      at: expect.any(String),
    });
    expect(await new AccessLog().firstBroken(knex, caseId)).toBeUndefined();
  });

  it('asks for feedback once, with a link to the form', async () => {
    const caseId = await answered();
    expect(await passes(caseId, 'feedback')).toEqual([
      'asker kerro, oliko vastauksesta apua.',
    ]);
    expect(
      told.find(({ payload }) => payload.scope?.startsWith(caseId))?.payload
        .link,
    ).toBe('/forms/help-feedback/start');
    await command('asker', caseId, { command: 'ask-again', message: 'Vielä' });
    await command('worker', caseId, {
      command: 'answer',
      version: 1,
      answers: { advice: 'Noin.' },
      language: 'fi',
    });
    await allTold();
    expect(
      await knex('deadlines').where({ case_id: caseId, kind: 'feedback' }),
    ).toMatchObject([{ done_at: expect.any(String) }]);
  });
});

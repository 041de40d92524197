import { createBackendModule } from '@backstage/backend-plugin-api';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import {
  formsOutcomeExtensionPoint,
  type CaseOutcome,
  type OutcomeVerdict,
} from '@tukiverkko/plugin-forms-node';
import type { Knex } from 'knex';
import { aForm, anAnswerForm } from '../__testUtils__/aForm';
import { testDatabases } from '../__testUtils__/databases';
import { eventually } from '../__testUtils__/eventually';
import { goodAnswers, requester } from '../__testUtils__/requester';
import { startForms, type Client } from '../__testUtils__/startForms';

const databases = testDatabases();
jest.setTimeout(60_000);

const team = 'group:default/team';
const sentence = { fi: 'Muutos on tehty.', sv: 'Gjort.', en: 'Done.' };

describe.each(databases.eachSupportedId())('outcomes on %s', databaseId => {
  let knex: Knex;
  let as: (name: string) => Client;
  let use: ReturnType<typeof requester>;
  let log: string[];
  let heard: CaseOutcome[];
  let react: (outcome: CaseOutcome) => OutcomeVerdict | undefined;

  beforeAll(async () => {
    knex = await databases.init(databaseId as TestDatabaseId);
    ({ as, log } = await startForms({
      knex,
      forms: [aForm(), aForm({ key: 'help-otherwise' }), anAnswerForm()],
      features: [
        createBackendModule({
          pluginId: 'forms',
          moduleId: 'outcome-test',
          register(reg) {
            reg.registerInit({
              deps: { outcome: formsOutcomeExtensionPoint },
              async init({ outcome }) {
                outcome.addOutcomeListener({
                  id: 'test',
                  forms: ['help-request'],
                  async hear(what) {
                    heard.push(what);
                    return react(what);
                  },
                });
              },
            });
          },
        }),
      ],
    }));
    use = requester(as);
  });
  beforeEach(() => {
    heard = [];
    react = () => undefined;
  });

  const allTold = () =>
    eventually(async () => expect(await knex('outbox')).toEqual([]));
  const again = () =>
    knex('outbox').update({ leased_until: new Date().toISOString() });
  const caseOf = async (id: string, who = 'asker') =>
    (await as(who).get(`/v1/submissions/${id}`)).body;
  const give = async (who: string, id: string, request: object) => {
    const { revision } = await knex('submissions').where({ id }).first();
    await use.command(who, id, request, { revision }).expect(200);
  };
  /** The first turn of a case is told once more. */
  const repeat = async ({
    id,
    submittedAt,
  }: Pick<SubmissionView, 'id' | 'submittedAt'>) => {
    await knex('outbox').insert({
      case_id: id,
      revision: 1,
      command: 'submit',
      at: submittedAt,
      actor: 'user:default/asker',
      leased_until: submittedAt,
    });
    await use.sent();
    await allTold();
  };
  const answer = {
    command: 'answer',
    version: 1,
    answers: { advice: 'Hyväksytään.' },
    language: 'fi',
  };
  const sent = async () => (await use.sent({ ...goodAnswers, team })).id;

  it('are told in order, opened, to whoever asked for the form, and to nobody of other forms', async () => {
    const id = await sent();
    await use.submit(goodAnswers, { form: 'help-otherwise' }).expect(201);
    await give('worker', id, { command: 'accept' });
    await give('worker', id, answer);
    await allTold();
    const own = { caseId: id, form: 'help-request', version: 1, owner: team };
    expect(heard).toEqual([
      expect.objectContaining({
        ...own,
        event: 'submitted',
        revision: 1,
        answers: { ...goodAnswers, team },
        requester: 'user:default/asker',
        by: { ref: 'user:default/asker', side: 'requester' },
      }),
      expect.objectContaining({
        ...own,
        event: 'answered',
        revision: 3,
        answer: expect.objectContaining({ answers: answer.answers }),
        by: { ref: 'user:default/worker', side: 'team' },
      }),
    ]);
    expect(heard[0]).not.toHaveProperty('answer');
  });

  it('tell a declined, a withdrawn and a reopened case apart', async () => {
    const declined = await sent();
    await give('worker', declined, {
      command: 'decline',
      reason: 'other',
      text: 'Ei.',
      place: { instruction: 'Muualle.' },
    });
    await give('asker', declined, { command: 'reopen', reason: 'Silti.' });
    await give('asker', declined, { command: 'cancel' });
    await allTold();
    expect(heard.map(({ event, by }) => [event, by.side])).toEqual([
      ['submitted', 'requester'],
      ['declined', 'team'],
      ['submitted', 'requester'],
      ['cancelled', 'requester'],
    ]);
  });

  it('end a case that needs nobody, with a sentence for readers of every language, once', async () => {
    react = ({ event }) =>
      event === 'submitted' ? { command: 'settle', sentence } : undefined;
    const id = await sent();
    await allTold();
    const settled = await caseOf(id);
    expect(settled).toMatchObject({ state: 'closed', revision: 2 });
    expect(settled.events.at(-1)).toEqual({
      command: 'settle',
      state: 'closed',
      at: expect.any(String),
      text: sentence.fi,
      said: sentence,
    });
    await repeat(settled);
    expect(heard.filter(({ caseId }) => caseId === id)).toHaveLength(2);
    expect(await caseOf(id)).toMatchObject({ revision: 2 });
  });

  it('let the system remark on a case that waits, once', async () => {
    react = ({ event }) =>
      event === 'submitted' ? { command: 'remark', sentence } : undefined;
    const id = await sent();
    await allTold();
    const remarked = await caseOf(id);
    expect(remarked).toMatchObject({ state: 'submitted', revision: 2 });
    expect(remarked.events.at(-1)).toMatchObject({
      command: 'remark',
      text: sentence.fi,
    });
    await repeat(remarked);
    expect(await caseOf(id)).toMatchObject({ revision: 2 });
  });

  it('give a case back to its team where the answer could not be carried out', async () => {
    react = ({ event }) =>
      event === 'answered' ? { command: 'hand-back', sentence } : undefined;
    const id = await sent();
    await give('worker', id, { command: 'accept' });
    await give('worker', id, answer);
    await allTold();
    expect(await caseOf(id, 'worker')).toMatchObject({
      state: 'in-consultation',
      allowedActions: expect.arrayContaining(['answer']),
    });

    react = () => undefined;
    await give('worker', id, answer);
    await allTold();
    expect(await caseOf(id)).toMatchObject({ state: 'answered' });
  });

  it('wait for whoever is away, and what happened later to the case waits with them', async () => {
    let isAway = true;
    react = () => {
      if (isAway) throw new Error('salaisuus away');
      return undefined;
    };
    const id = await sent();
    await eventually(() => expect(heard).toHaveLength(1));
    await give('worker', id, { command: 'accept' });
    await give('worker', id, answer);
    isAway = false;
    await eventually(async () => {
      await again();
      await use.sent();
      await allTold();
    });
    const events = heard
      .filter(({ caseId }) => caseId === id)
      .map(({ event }) => event);
    expect(events[0]).toBe('submitted');
    expect(events.at(-1)).toBe('answered');
    expect(log.join('\n')).not.toContain('salaisuus');
  });

  it('cannot be given by anybody: none of the commands is known at the door', async () => {
    const id = await sent();
    for (const who of ['asker', 'worker', 'coordinator']) {
      for (const command of ['settle', 'remark', 'hand-back']) {
        const { status } = await use.command(who, id, { command });
        expect([who, command, status]).toEqual([who, command, 400]);
      }
    }
    expect(await caseOf(id)).toMatchObject({ state: 'submitted' });
  });
});

import { randomUUID } from 'node:crypto';
import type { TestDatabaseId } from '@backstage/backend-test-utils';
import {
  caseCommands,
  caseStates,
  transition,
  type CaseCommand,
  type CasePermission,
  type CaseState,
  type CommandRequest,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { testDatabases } from './databases';
import { requester } from './requester';
import { signAnew } from './signAnew';
import { startForms, type Client } from './startForms';

const states = Object.keys(caseStates) as CaseState[];

/** Who holds what of a case of `team`; undefined for those who do not even see it. */
const roles: readonly (readonly [
  who: string,
  held: readonly CasePermission[] | undefined,
])[] = [
  ['asker', ['request']],
  ['worker', ['work']],
  ['second-worker', ['work']],
  ['guest', []],
  ['other-worker', undefined],
  ['coordinator', ['coordinate']],
  ['editor', undefined],
  ['nobody', undefined],
];

/** What each command brings with it. */
const bodies: { readonly [W in CommandRequest['command']]: object } = {
  accept: {},
  ask: { message: 'Milloin?' },
  inform: { message: 'Eilen.' },
  'ask-again': { message: 'Entä nyt?' },
  answer: { version: 1, answers: { advice: 'Soittakaa.' }, language: 'fi' },
  begin: {},
  return: {},
  reopen: { reason: 'Asia jatkuu.' },
  close: {},
  decline: { reason: 'other', text: 'Ei.', place: { instruction: 'Muualle.' } },
  cancel: {},
  'ask-cancel': {},
  share: { unit: null },
  invite: { ref: 'user:default/colleague' },
  uninvite: { ref: 'user:default/guest' },
  schedule: {
    to: {
      plan: {
        date: '2090-01-10',
        time: '09:00',
        minutes: 60,
        place: 'Kokoushuone',
        participants: [],
        withFamily: false,
      },
    },
  },
  forward: { to: { team: 'group:default/other-team' }, reason: 'Heidän.' },
  assign: { assignee: 'user:default/second-worker' },
  'mark-in-error': { reason: 'Lähetetty kahdesti.' },
};
const isWritten = (command: string) => ['message', 'note'].includes(command);
const offered = [...Object.keys(bodies), 'message', 'note'] as CaseCommand[];

/** Gives each command in each state as each role, on one database, and compares with the table. */
// eslint-disable-next-line jest/no-export -- Two files run these tests, each on its own database.
export function describeEveryCell(databaseId: TestDatabaseId) {
  const databases = testDatabases();
  jest.setTimeout(120_000);

  describe(`every cell of state, command and role on ${databaseId}`, () => {
    let knex: Knex;
    let as: (name: string) => Client;
    let id: string;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      ({ as } = await startForms({ knex }));
      ({ id } = await requester(as).sent());
    });

    /** Puts the case where a cell begins. */
    const put = async (state: CaseState) => {
      await knex('submissions').where({ id }).update({
        state,
        state_before: null,
        owner: 'group:default/team',
        coordinator: 'group:default/area',
      });
      await knex('case_invitations').where({ case_id: id }).delete();
      await knex('case_invitations').insert({
        case_id: id,
        ref: 'user:default/guest',
      });
      await signAnew(knex);
      await knex('meeting_cases').where({ case_id: id }).delete();
      const { revision } = await knex('submissions').where({ id }).first();
      return revision as number;
    };
    const give = (who: string, command: string, revision: number) => {
      const path = `/v1/submissions/${id}`;
      const client = as(who);
      return isWritten(command)
        ? client
            .post(`${path}/messages`, { kind: command, text: 'Hei' })
            .set('Idempotency-Key', randomUUID())
        : client
            .post(`${path}/commands`, {
              command,
              ...bodies[command as keyof typeof bodies],
            })
            .set('Idempotency-Key', randomUUID())
            .set('If-Match', `"${revision}"`);
    };

    /** What the table says of one cell: the status, and where the case stands afterwards. */
    const cellOf = (
      held: readonly CasePermission[] | undefined,
      state: CaseState,
      command: CaseCommand,
    ) => {
      if (!held) return { status: 404, state };
      const { permission } = caseCommands[command];
      if (!permission.some(one => held.includes(one))) {
        return { status: 403, state };
      }
      const to = transition(state, command);
      // No meeting is booked here and nobody asked for it, so cancelling is the requester's alone.
      const isOthers =
        command === 'ask-cancel' ||
        (command === 'cancel' && !held.includes('request'));
      if (to === undefined || isOthers) return { status: 409, state };
      return { status: isWritten(command) ? 201 : 200, state: to };
    };

    it('knows no state but those of the lifecycle', async () => {
      for (const state of states) await put(state);
      for (const state of ['', 'Closed', 'lost']) {
        await expect(
          knex('submissions').where({ id }).update({ state }),
        ).rejects.toHaveProperty(
          // The driver's errors belong to no realm that `toThrow` knows.
          'message',
          expect.stringMatching(/refused a statement/),
        );
        expect(await knex('submissions').where({ state })).toEqual([]);
      }
    });

    describe.each(roles)('for %s', (who, held) => {
      it.each(states)('does in %s what the table says', async state => {
        for (const command of offered) {
          const revision = await put(state);
          const expected = cellOf(held, state, command);
          const { status } = await give(who, command, revision);
          const row = await knex('submissions').where({ id }).first();
          expect([command, { status, state: row.state }]).toEqual([
            command,
            expected,
          ]);
          expect([command, row.revision - revision]).toEqual([
            command,
            expected.status === 200 ? 1 : 0,
          ]);
        }
      });

      it.each(states)('is told in %s what the table says', async state => {
        await put(state);
        const { body, status } = await as(who).get(`/v1/submissions/${id}`);
        const expected = offered.filter(
          command => cellOf(held, state, command).status < 300,
        );
        expect([status, [...(body.allowedActions ?? [])].sort()]).toEqual([
          held ? 200 : 404,
          [...expected].sort(),
        ]);
      });
    });
  });
}

/* eslint-disable jest/no-standalone-expect -- a model is compared with at every step, wherever it is played */
import { randomUUID } from 'node:crypto';
import {
  allowedCommands,
  caseCommands,
  type CaseCommand,
  type SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import fc from 'fast-check';
import type { Knex } from 'knex';
import type { Response } from 'supertest';
import {
  aMember,
  carryOut,
  heldBy,
  isWritten,
  otherTeam,
  people,
  sentCase,
  statusOf,
  type CaseModel,
  type Try,
} from './CaseModel';
import { requester } from './requester';
import { signAnew } from './signAnew';
import type { Client } from './startForms';

/** What each command brings with it, as the case stands. */
const bodies: Readonly<
  Partial<Record<CaseCommand, (model: CaseModel) => object>>
> = {
  accept: () => ({}),
  begin: () => ({}),
  return: () => ({}),
  ask: () => ({ message: 'Milloin?' }),
  inform: () => ({ message: 'Eilen.' }),
  'ask-again': () => ({ message: 'Entä nyt?' }),
  answer: () => ({ version: 1, answers: { advice: 'Soita.' }, language: 'fi' }),
  decline: () => ({
    reason: 'other',
    text: 'Ei.',
    place: { instruction: 'Muualle.' },
  }),
  close: () => ({}),
  cancel: () => ({}),
  reopen: () => ({ reason: 'Jatkuu.' }),
  forward: model => ({ to: { team: otherTeam(model) }, reason: 'Heidän.' }),
  assign: model => ({ assignee: aMember(model) }),
  'mark-in-error': () => ({ reason: 'Kahdesti.' }),
  message: () => ({ text: 'Hei.' }),
  note: () => ({ text: 'Meille.' }),
};
const known = Object.keys(bodies) as CaseCommand[];

interface Real {
  readonly id: string;
  readonly as: (name: string) => Client;
  readonly knex: Knex;
}

/** One try of somebody, against the model and against the server. */
class Attempted implements fc.AsyncCommand<CaseModel, Real> {
  constructor(private readonly tried: Try) {}

  check = () => true;
  toString = () => JSON.stringify(this.tried);

  async run(model: CaseModel, real: Real): Promise<void> {
    const { tried } = this;
    const expected = statusOf(tried, model);
    const send = this.#sender(model, real);
    const { status, body } = await send();
    expect([tried, status, body.error?.type]).toEqual([
      tried,
      expected,
      expected < 300 ? undefined : expect.any(String),
    ]);
    if (expected < 300) carryOut(tried, model);
    if (expected < 300 && tried.isRepeated) await this.#again(send, model);
    const row = await real.knex('submissions').where({ id: real.id }).first();
    expect(row).toMatchObject({
      state: model.state,
      owner: model.owner,
      assignee: model.assignee,
      revision: model.revision,
    });
  }

  /** The second time it is the first answer, or nothing at all for whoever has lost the case by it. */
  async #again(send: () => Promise<Response>, model: CaseModel) {
    const { who, command } = this.tried;
    const { status, headers } = await send();
    // Whoever has passed it on hears that it was done, and writes nothing into it any more.
    const { permission } = caseCommands[command];
    const mayDo =
      command === 'forward' ||
      permission.some(one => heldBy(who, model)?.includes(one));
    expect([command, status < 300]).toEqual([command, mayDo]);
    if (mayDo) expect(headers['idempotency-replayed']).toBe('true');
  }

  #sender(model: CaseModel, { id, as }: Real) {
    const { who, command, isStale } = this.tried;
    const key = randomUUID();
    const body = bodies[command]!(model);
    const seen = model.revision - (isStale ? 1 : 0);
    const path = `/v1/submissions/${id}`;
    return async () =>
      isWritten(command)
        ? as(who)
            .post(`${path}/messages`, { kind: command, ...body })
            .set('Idempotency-Key', key)
        : as(who)
            .post(`${path}/commands`, { command, ...body })
            .set('Idempotency-Key', key)
            .set('If-Match', `"${seen}"`);
  }
}

/** Plays random lives of cases on a server, and compares each step and each reader's view with the table. */
export async function playRandomLives(
  rooms: Omit<Real, 'id'>,
  { lives, steps }: { readonly lives: number; readonly steps: number },
): Promise<void> {
  const { as, knex } = rooms;
  const tries = fc
    .record<Try>({
      // Whoever can do something is met more often than whoever cannot.
      who: fc.constantFrom('asker', 'worker', ...people),
      command: fc.constantFrom(...known),
      isStale: fc.nat(9).map(n => n === 0),
      isRepeated: fc.nat(4).map(n => n === 0),
    })
    .map(tried => new Attempted(tried));
  await fc.assert(
    fc.asyncProperty(
      fc.commands([tries], { maxCommands: steps, size: 'max' }),
      async played => {
        const { id } = await requester(as).sent();
        await knex('submissions')
          .where({ id })
          .update({ coordinator: 'group:default/area' });
        await signAnew(knex);
        const model = sentCase();
        const real = { id, ...rooms };
        await fc.asyncModelRun(() => ({ model, real }), played);
        for (const who of people) await compareView(who, model, real);
      },
    ),
    { numRuns: lives, endOnFailure: true },
  );
}

async function compareView(who: string, model: CaseModel, { id, as }: Real) {
  const { status, body } = await as(who).get(`/v1/submissions/${id}`);
  const held = heldBy(who, model);
  expect([who, status]).toEqual([who, held ? 200 : 404]);
  if (!held) return;
  const view: SubmissionView = body;
  const isWithheld =
    !held.some(one => one !== 'coordinate') ||
    model.state === 'entered-in-error';
  const readable = model.written.filter(
    isNote => !isNote || held.includes('work'),
  );
  expect([
    who,
    view.isWithheld ?? false,
    view.messages?.length ?? 0,
    view.events.length,
    view.allowedActions.filter(one => known.includes(one as CaseCommand)),
  ]).toEqual([
    who,
    isWithheld,
    isWithheld ? 0 : Math.min(readable.length, 50),
    model.revision,
    allowedCommands(model.state, held).filter(one => known.includes(one)),
  ]);
}

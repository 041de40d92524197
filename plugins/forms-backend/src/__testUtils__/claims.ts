import { randomUUID } from 'node:crypto';
import type { TakenNext } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type request from 'supertest';
import { AccessLog } from '../access/AccessLog';
import { requester } from './requester';
import type { Client } from './startForms';

const times = <T>(n: number, of: (i: number) => T) =>
  Array.from({ length: n }, (_, i) => of(i));
const who = (i: number) => (i % 2 ? 'worker' : 'second-worker');
const without = (all: readonly string[], some: readonly string[]) =>
  all.filter(id => !some.includes(id));

/** A busy machine may say that a service does not answer and nothing was changed; whoever reads that tries again. */
async function untilThere(send: () => request.Test): Promise<request.Response> {
  const response = await send();
  return response.status === 503 ? untilThere(send) : response;
}

/** Many people who want the same at once. Each function plays a round and tells what is wrong with what came of it. */
export function claims(knex: Knex, as: (name: string) => Client) {
  const use = requester(as);
  const next = async (i: number) => {
    const key = randomUUID();
    const { body, status } = await untilThere(() =>
      as(who(i)).post('/v1/inbox/next', {}).set('Idempotency-Key', key),
    );
    return status === 200
      ? (body as TakenNext).taken?.id
      : `refused with ${status}`;
  };

  /** All of them accept one case. */
  async function acceptOne(atOnce: number) {
    const { id } = await use.sent();
    const answers = await Promise.all(
      times(atOnce, i => {
        const key = randomUUID();
        return untilThere(() =>
          use.command(who(i), id, { command: 'accept' }, { key }),
        );
      }),
    );
    const won = answers.filter(({ status }) => status === 200);
    const toldTheWinner = answers.filter(
      ({ status, body }) =>
        status === 412 && body.error.changedBy === won[0]?.body.assignee,
    );
    const events = await knex('case_events').where({
      case_id: id,
      command: 'accept',
    });
    return {
      winners: won.length,
      toldTheWinner: toldTheWinner.length,
      events: events.length,
      brokenAt: await new AccessLog().firstBroken(knex, id),
    };
  }

  /** All of them take the next case, first where there are more than they, then where there are fewer. */
  async function takeAll(atOnce: number) {
    const sent: string[] = [];
    for (let i = 0; i < atOnce + 2; i++) sent.push((await use.sent()).id);
    const taken = (await Promise.all(times(atOnce, next))).map(String);
    const last = (await Promise.all(times(atOnce, next))).filter(
      id => id !== undefined,
    );
    return {
      different: new Set([...taken, ...last]).size,
      notTheFirst: without(taken, sent.slice(0, atOnce)),
      left: without(sent, [...taken, ...last]),
    };
  }

  return { acceptOne, takeAll };
}

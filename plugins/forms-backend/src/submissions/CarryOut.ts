import { randomUUID, type KeyObject } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  answerByAfter,
  caseCommands,
  movesClock,
  transition,
  type CommandRequest,
  type CaseMessage,
  type InterruptedState,
  type Moment,
  type SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { Caller } from '../Caller';
import {
  answeredBefore,
  once,
  type Answered,
  type IdempotencyStore,
  type Remember,
} from '../idempotency';
import type { Dispatcher, Outbox } from '../outbox';
import { insertTogether, type NewRow } from '../insertTogether';
import { sealMessage } from '../messages/MessageRow';
import type { MessagesStore } from '../messages/MessagesStore';
import { partWays } from '../meetings/partWays';
import { problems } from '../problems';
import type { Teams } from '../teams/Teams';
import {
  allowedActions,
  type CaseReader,
  type ReadableCase,
  type ReaderRooms,
} from './CaseReader';
import { effectOf, type RoutingRooms } from './commands';
import type { EventContent } from './content';

import { openHistory, routingNow } from './openHistory';
import { recordChange } from './recordChange';
import type { SubmissionRow } from './SubmissionRow';
import type { CaseChange } from './SubmissionsStore';
import { withheld } from './withheld';

/** The rooms a command passes. */
export interface CommandRooms extends ReaderRooms {
  readonly reader: CaseReader;
  readonly messagesStore: MessagesStore;
  readonly teams: Teams;
  readonly routingRooms: RoutingRooms;
  readonly idempotency: IdempotencyStore;
  readonly outbox: Outbox;
  readonly dispatcher: Dispatcher;
  readonly logger: LoggerService;
}

/** What a client says about a command besides the command. */
export interface CommandHeaders {
  readonly key: string;
  /** The ETag the client saw; absent where it sent none. */
  readonly ifMatch: string | undefined;
}

/** Every change of a case passes here: read, permit, decide, store with everything that goes with it. */
export class CarryOut {
  readonly #rooms: CommandRooms;

  constructor(rooms: CommandRooms) {
    this.#rooms = rooms;
  }

  async carryOut(
    id: string,
    request: CommandRequest,
    caller: Caller,
    { key, ifMatch }: CommandHeaders,
  ): Promise<Answered> {
    const { db, dataKeys, dispatcher, idempotency, reader } = this.#rooms;
    const attempt = {
      actor: caller.ref,
      route: `POST /v1/submissions/${id}/commands`,
      key,
    };
    const given = { db, dataKeys, store: idempotency, attempt, body: request };
    // Whoever passed it on may not read it any more, and yet hears a second time that it was done.
    const earlier =
      request.command === 'forward' ? await answeredBefore(given) : undefined;
    if (earlier) return earlier;

    const found = await reader.load(id, caller);
    const needed = caseCommands[request.command].permission;
    if (!needed.some(permission => found.held.includes(permission))) {
      throw problems.notAllowed(`${request.command} this request`);
    }

    const at = new Date().toISOString();
    const answered = await once({
      ...given,
      at,
      effect: async remember => {
        this.#refuseStale(found, ifMatch);
        return this.#store(found, request, caller, at, remember);
      },
    });
    if (answered.replayed) return asReadableNow(answered, found);
    dispatcher.soon();
    return answered;
  }

  #refuseStale({ row }: ReadableCase, ifMatch: string | undefined) {
    if (ifMatch === undefined) throw problems.ifMatchMissing();
    if (ifMatch !== etag(row.revision)) throw changedMeanwhile({ row });
  }

  async #store(
    found: ReadableCase,
    request: CommandRequest,
    caller: Caller,
    now: string,
    remember: Remember,
  ) {
    const { row, form, relations, units } = found;
    const { command } = request;
    const state = transition(
      row.state,
      command,
      (row.state_before as InterruptedState | null) ?? undefined,
    );
    const allowed = allowedActions(found);
    if (!state || !(allowed as readonly string[]).includes(command)) {
      throw problems.commandNotAllowed(row.state, allowed);
    }
    const {
      dataKeys,
      db,
      forms,
      logger,
      reader,
      routingRooms,
      submissions,
      teams,
      experts,
      meetings,
    } = this.#rooms;
    const { content, change, message, rows, write } = await effectOf(request, {
      actor: caller.ref,
      now,
      row,
      form,
      relations,
      units,
      forms,
      teams,
      routingRooms,
      experts,
      meetings,
      openHistory: async () => {
        const key = await dataKeys.find(db, row.id);
        if (!key) throw problems.submissionNotFound();
        return openHistory(key, row, await submissions.events(db, row.id));
      },
      logger,
    });

    const standing = await reader.standing(found, caller);
    return db.transaction(async tx => {
      const key = await dataKeys.find(tx, row.id);
      if (!key) throw problems.submissionNotFound();
      const moment = { command, state, at: now, ...content };
      const did = { at: now, actor: caller.ref };
      const after = await recordChange(
        tx,
        this.#rooms,
        { row, key },
        {
          command,
          state,
          ...did,
          standing,
          content,
          change: { ...change, ...(await this.#clock(tx, key, row, moment)) },
          rows,
        },
      );
      if (!after) {
        const latest = await submissions.find(row.id, tx);
        throw changedMeanwhile({ row: latest ?? row });
      }
      // The case is held by its change now, so nobody else gives a message the same number.
      if (message) {
        const said = { ...message, ...did };
        await insertTogether(tx, [
          await this.#messageRow(tx, key, row.id, said),
        ]);
      }
      await write?.(tx, key);
      await partWays(
        tx,
        { caseId: row.id, command },
        { actor: caller.ref, now, ...experts, ...meetings },
      );
      const reply = {
        caseId: row.id,
        status: 200,
        body: await reader.view(tx, afterwards(found, after)),
      };
      await insertTogether(tx, [remember(reply, key)]);
      return reply;
    });
  }

  /** Where `inform` leads back to, and the date of the promise, where the command changes them. */
  async #clock(
    tx: Knex.Transaction,
    key: KeyObject,
    row: SubmissionRow,
    moment: Moment & Pick<EventContent, 'routing'>,
  ): Promise<Pick<CaseChange, 'answer_by' | 'state_before'>> {
    if (!movesClock(row.state, moment)) return {};
    const events = await this.#rooms.submissions.events(tx, row.id);
    const history = openHistory(key, row, events);
    const { promise } = moment.routing ?? routingNow(history);
    return {
      answer_by: answerByAfter(promise, [...history.events, moment]),
      state_before: moment.state === 'needs-info' ? row.state : null,
    };
  }

  async #messageRow(
    tx: Knex.Transaction,
    key: KeyObject,
    caseId: string,
    message: Omit<CaseMessage, 'id'>,
  ): Promise<NewRow> {
    const sealed = sealMessage(key, caseId, { id: randomUUID(), ...message });
    return this.#rooms.messagesStore.next(tx, sealed);
  }
}

/** What the one who gave a command may see from here: whoever passed a case on sees no more of it than whose it is. */
function afterwards(found: ReadableCase, row: SubmissionRow): ReadableCase {
  if (row.owner === found.row.owner) return { ...found, row };
  const held = found.held.filter(permission => permission !== 'work');
  return { ...found, row, held, isOpen: false };
}

/** What was answered before, to one who may know no more of the case today than they did then, or less. */
function asReadableNow(answered: Answered, found: ReadableCase): Answered {
  const body = answered.body as SubmissionView;
  const now: readonly string[] = found.relations;
  const isAllReadable =
    found.isOpen && body.relations.every(relation => now.includes(relation));
  return isAllReadable ? answered : { ...answered, body: withheld(body) };
}

/** The strong ETag of a case: it names the number of its changes. */
export function etag(revision: number): string {
  return `"${revision}"`;
}

function changedMeanwhile({ row }: Pick<ReadableCase, 'row'>) {
  return problems.submissionChanged({
    state: row.state,
    revision: row.revision,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
  });
}

import { randomUUID } from 'node:crypto';
import {
  caseCommands,
  type CaseMessage,
  type MessageRequest,
} from '@tukiverkko/plugin-forms-common';
import type { Standing } from '../access/AccessLog';
import type { Caller } from '../Caller';
import {
  once,
  type Answered,
  type IdempotencyStore,
  type Remember,
} from '../idempotency';
import { insertTogether } from '../insertTogether';
import type { Dispatcher, Outbox } from '../outbox';
import { problems } from '../problems';
import {
  allowedActions,
  type CaseReader,
  type ReadableCase,
  type ReaderRooms,
} from '../submissions/CaseReader';
import { sealMessage } from './MessageRow';
import type { MessagesStore } from './MessagesStore';
import { refuseIdentityCodes } from './refuseIdentityCodes';

/** The rooms a message passes. */
export interface MessageRooms
  extends Pick<ReaderRooms, 'accessLog' | 'dataKeys' | 'db' | 'submissions'> {
  readonly reader: CaseReader;
  readonly messagesStore: MessagesStore;
  readonly idempotency: IdempotencyStore;
  readonly outbox: Outbox;
  readonly dispatcher: Dispatcher;
}

/** Stores what somebody writes beside the commands, with everything that goes with it. */
export class WriteMessage {
  readonly #rooms: MessageRooms;

  constructor(rooms: MessageRooms) {
    this.#rooms = rooms;
  }

  async write(
    id: string,
    request: MessageRequest,
    caller: Caller,
    key: string,
  ): Promise<Answered> {
    const { db, dataKeys, dispatcher, idempotency, reader } = this.#rooms;
    const found = await reader.load(id, caller);
    const needed = caseCommands[request.kind].permission;
    if (!needed.some(permission => found.held.includes(permission))) {
      throw problems.notAllowed(`write a ${request.kind} in this request`);
    }

    const at = new Date().toISOString();
    const answered = await once({
      db,
      dataKeys,
      store: idempotency,
      attempt: {
        actor: caller.ref,
        route: `POST /v1/submissions/${id}/messages`,
        key,
      },
      body: request,
      at,
      effect: async remember => {
        refuseIdentityCodes('/text', request.text);
        const message = { id: randomUUID(), ...request, at, actor: caller.ref };
        const standing = await reader.standing(found, caller);
        return this.#store({ found, message, standing }, remember);
      },
    });
    if (!answered.replayed) dispatcher.soon();
    return answered;
  }

  async #store(
    {
      found,
      message,
      standing,
    }: {
      readonly found: ReadableCase;
      readonly message: CaseMessage;
      readonly standing: Standing;
    },
    remember: Remember,
  ) {
    const { accessLog, dataKeys, db } = this.#rooms;
    const { messagesStore, outbox, submissions } = this.#rooms;
    const { id: caseId, colleagues, owner } = found.row;
    const { actor, at, kind } = message;

    return db.transaction(async tx => {
      await submissions.hold(tx, caseId);
      const row = await submissions.find(caseId, tx);
      const key = await dataKeys.find(tx, caseId);
      if (!row || !key) throw problems.submissionNotFound();
      // Whoever was permitted as its owner or as a colleague may not be any more.
      if (row.owner !== owner || row.colleagues !== colleagues) {
        throw problems.submissionNotFound();
      }
      const allowed: readonly string[] = allowedActions({ ...found, row });
      if (!allowed.includes(kind)) {
        throw problems.commandNotAllowed(row.state, allowed);
      }
      const reply = { caseId, status: 201, body: message };
      // The revision stays, so that nobody's half-written answer grows stale by a message.
      const { revision } = row;
      await insertTogether(tx, [
        await messagesStore.next(tx, sealMessage(key, caseId, message)),
        await accessLog.next(tx, {
          ...{ caseId, at, actor, action: kind },
          ...standing,
        }),
        outbox.rowFor({ caseId, revision, command: kind, at, actor }),
        remember(reply, key),
      ]);
      return reply;
    });
  }
}

import {
  formsCaseReadPermission,
  formsCaseWorkPermission,
  type TakenNext,
  type TakeNextRequest,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { setTimeout } from 'node:timers/promises';
import type { Authorizer } from '../authorize/Authorizer';
import type { CaseDecision } from '../authorize/criteria';
import { impliedRefs } from '../authorize/implied';
import type { Caller } from '../Caller';
import {
  once,
  type Answered,
  type IdempotencyStore,
  type Remember,
} from '../idempotency';
import { insertTogether } from '../insertTogether';
import type { Dispatcher } from '../outbox';
import { problems } from '../problems';
import type { DataKeys } from '../sealing';
import { recordChange, type ChangeRooms } from '../submissions/recordChange';
import { noFilters } from './CaseQuery';
import type { InboxStore } from './InboxStore';

/** The rooms it passes. */
export interface TakeNextRooms extends ChangeRooms {
  readonly db: Knex;
  readonly authorizer: Authorizer;
  readonly store: InboxStore;
  readonly dataKeys: DataKeys;
  readonly idempotency: IdempotencyStore;
  readonly dispatcher: Dispatcher;
}

/** One turn: who takes which of these, as far as the decisions go. */
interface Taking {
  readonly ids: readonly string[];
  readonly decisions: readonly CaseDecision[];
  readonly request: TakeNextRequest;
  readonly caller: Caller;
  readonly at: string;
}

/** How many are looked at in one turn. Whoever presses at the same time holds some of them. */
const lookedAt = 100;
const turns = 20;
/** By how many milliseconds each turn waits longer for those who hold them: two seconds in all. */
const pause = 10;

/** Gives the person the case that stands first in their queue. Whoever presses at the same time gets another one. */
export class TakeNext {
  readonly #rooms: TakeNextRooms;

  constructor(rooms: TakeNextRooms) {
    this.#rooms = rooms;
  }

  async take(
    request: TakeNextRequest,
    caller: Caller,
    key: string,
  ): Promise<Answered> {
    const { authorizer, db, dataKeys, dispatcher, idempotency } = this.#rooms;
    const decisions = await authorizer.decide(
      [formsCaseReadPermission, formsCaseWorkPermission],
      caller.credentials,
    );
    const at = new Date().toISOString();
    const answered = await once({
      db,
      dataKeys,
      store: idempotency,
      attempt: { actor: caller.ref, route: 'POST /v1/inbox/next', key },
      body: request,
      at,
      effect: async remember => {
        for (let turn = 0; turn < turns; turn++) {
          const ids = await this.#first(request, decisions);
          const reply = ids.length
            ? await this.#takeOne(
                { ids, decisions, request, caller, at },
                remember,
              )
            : { caseId: '', status: 200, body: { taken: null } };
          if (reply) return reply;
          await setTimeout(turn * pause);
        }
        throw problems.unavailable('The queue');
      },
    });
    if (!answered.replayed) dispatcher.soon();
    return answered;
  }

  async #first(
    { team }: TakeNextRequest,
    [mayRead, mayWork]: readonly [CaseDecision, CaseDecision],
  ): Promise<readonly string[]> {
    const mine = impliedRefs(mayWork, 'owner');
    const rows = await this.#rooms.store.list(
      {
        tie: 'owner',
        refs: team ? team.filter(ref => mine?.includes(ref) ?? true) : mine,
        decisions: [mayRead, mayWork],
        lane: 'unassigned',
        filters: { ...noFilters, state: ['submitted'] },
        today: '',
      },
      { sort: 'due', limit: lookedAt },
    );
    return rows.map(({ id }) => id);
  }

  /** Undefined where all of them are being taken by others. */
  async #takeOne(
    { ids, decisions, request: { seen }, caller, at }: Taking,
    remember: Remember,
  ) {
    const { db, dataKeys, store } = this.#rooms;
    return db.transaction(async tx => {
      const row = await store.holdFirst(tx, ids, decisions);
      if (!row) return undefined;
      const key = await dataKeys.find(tx, row.id);
      if (!key) throw problems.submissionNotFound();
      const after = await recordChange(
        tx,
        this.#rooms,
        { row, key },
        {
          command: 'accept',
          state: 'accepted',
          at,
          actor: caller.ref,
          standing: { ground: 'owner', unit: row.owner },
          content: {},
          change: { assignee: caller.ref },
        },
      );
      if (!after) return undefined;
      const before =
        seen && seen !== row.id ? await this.#takerOf(tx, seen, decisions) : {};
      const body: TakenNext = {
        taken: { id: row.id, reference: row.reference },
        ...before,
      };
      const reply = { caseId: row.id, status: 200, body };
      await insertTogether(tx, [remember(reply, key)]);
      return reply;
    });
  }

  /** Who has the case that was seen, where the person could have taken it: else it is not theirs to know. */
  async #takerOf(
    tx: Knex.Transaction,
    seen: string,
    decisions: readonly CaseDecision[],
  ): Promise<Pick<TakenNext, 'before'>> {
    const row = await this.#rooms.store.find(tx, seen, decisions);
    if (!row?.assignee) return {};
    const { reference, assignee: by, changed_at: at } = row;
    return { before: { reference, by, at } };
  }
}

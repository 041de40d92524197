import type {
  DeclineInvitationRequest,
  ExpertView,
  ViewRequest,
} from '@tukiverkko/plugin-forms-common';
import type { KeyObject } from 'node:crypto';
import type { Knex } from 'knex';
import type { Caller } from '../Caller';
import {
  answeredBefore,
  once,
  type Answered,
  type IdempotencyStore,
  type Remember,
} from '../idempotency';
import { insertTogether, type NewRow } from '../insertTogether';
import { refuseIdentityCodes } from '../messages/refuseIdentityCodes';
import type { Dispatcher, Outbox } from '../outbox';
import { expertProblems } from './expertProblems';
import { problems } from '../problems';
import {
  allowedActions,
  type CaseReader,
  type ReadableCase,
  type ReaderRooms,
} from '../submissions/CaseReader';
import { etag, type CommandHeaders } from '../submissions/CarryOut';
import { isOpenToViews } from './CaseExperts';
import { openInvitation, sealInvitation } from './InvitationRow';
import type { InvitationsStore } from './InvitationsStore';
import { sealView } from './ViewRow';

/** The rooms that taking part passes. */
export interface TakePartRooms
  extends Pick<ReaderRooms, 'accessLog' | 'dataKeys' | 'db' | 'submissions'> {
  readonly reader: CaseReader;
  readonly invitations: InvitationsStore;
  readonly idempotency: IdempotencyStore;
  readonly outbox: Outbox;
  readonly dispatcher: Dispatcher;
}

/** What an invited expert does: writes a view, changes it, or declines. The case's revision stays, as with messages. */
export class TakePart {
  readonly #rooms: TakePartRooms;

  constructor(rooms: TakePartRooms) {
    this.#rooms = rooms;
  }

  /** Stores a version of the view; refused where another one was stored since. */
  async write(
    id: string,
    request: ViewRequest,
    caller: Caller,
    { key, ifMatch }: CommandHeaders,
  ): Promise<Answered> {
    if (ifMatch === undefined) throw problems.ifMatchMissing();
    const { invitations } = this.#rooms;
    const route = `POST /v1/submissions/${id}/views`;
    return this.#do(id, request, caller, { key, route }, async done => {
      refuseIdentityCodes('/role', request.role);
      refuseIdentityCodes('/text', request.text);
      const { tx, at, dataKey } = done;
      const of = { case_id: id, ref: request.as };
      const before = (await invitations.views(tx, id)).get(request.as);
      const seen = before?.number ?? 0;
      if (ifMatch !== etag(seen)) {
        throw expertProblems.viewChanged(
          seen,
          before?.at ?? at,
          before?.actor ?? null,
        );
      }
      const { role, text } = request;
      const view: ExpertView = {
        number: seen + 1,
        at,
        actor: caller.ref,
        role,
        text,
      };
      const row = sealView(dataKey, of, view);
      return {
        word: 'view',
        status: 201,
        body: view,
        rows: [invitations.viewRowFor(row)],
      };
    });
  }

  /** Takes no part: from here on the case is closed to whoever declined. */
  async decline(
    id: string,
    request: DeclineInvitationRequest,
    caller: Caller,
    key: string,
  ): Promise<Answered> {
    const { invitations } = this.#rooms;
    const route = `POST /v1/submissions/${id}/views/decline`;
    const { as, reason } = request;
    return this.#do(id, request, caller, { key, route }, async done => {
      if (reason) refuseIdentityCodes('/reason', reason);
      const { tx, dataKey } = done;
      const of = { case_id: id, ref: as };
      const rows = await invitations.list(tx, id);
      const before = rows.find(({ ref }) => ref === as);
      const { question } = before ? openInvitation(dataKey, before) : {};
      const said = {
        ...(question ? { question } : {}),
        ...(reason ? { reason } : {}),
      };
      const isEnded = await invitations.end(tx, of, {
        state: 'declined',
        sealed: sealInvitation(dataKey, of, said),
      });
      if (!isEnded) throw problems.submissionNotFound();
      return {
        word: 'decline-invitation',
        status: 200,
        body: request,
        rows: [],
      };
    });
  }

  async #do(
    id: string,
    request: ViewRequest | DeclineInvitationRequest,
    caller: Caller,
    attempt: { readonly key: string; readonly route: string },
    act: (done: {
      readonly tx: Knex.Transaction;
      readonly at: string;
      readonly dataKey: KeyObject;
    }) => Promise<{
      readonly word: string;
      readonly status: number;
      readonly body: unknown;
      readonly rows: readonly NewRow[];
    }>,
  ): Promise<Answered> {
    const { db, dataKeys, dispatcher, idempotency, reader } = this.#rooms;
    const { accessLog, outbox, submissions } = this.#rooms;
    const given = {
      db,
      dataKeys,
      store: idempotency,
      attempt: { actor: caller.ref, ...attempt },
      body: request,
    };
    // Whoever declined reads no more, and yet hears a second time that it was done.
    const earlier = await answeredBefore(given);
    if (earlier) return earlier;
    const found = await reader.load(id, caller);
    if (!found.invitedAs.includes(request.as)) {
      throw problems.notAllowed('write a view in this request');
    }
    const at = new Date().toISOString();
    const standing = await reader.standing(found, caller);
    const answered = await once({
      ...given,
      at,
      effect: async (remember: Remember) =>
        db.transaction(async tx => {
          await submissions.hold(tx, id);
          const row = await submissions.find(id, tx);
          const dataKey = await dataKeys.find(tx, id);
          const open = await submissions.invited(id, tx);
          if (!row || !dataKey || !open.includes(request.as)) {
            throw problems.submissionNotFound();
          }
          if (!isOpenToViews(row.state)) {
            const now: ReadableCase = { ...found, row };
            throw problems.commandNotAllowed(row.state, allowedActions(now));
          }
          const { word, status, body, rows } = await act({ tx, at, dataKey });
          const reply = { caseId: id, status, body };
          await insertTogether(tx, [
            ...rows,
            await accessLog.next(tx, {
              caseId: id,
              at,
              actor: caller.ref,
              action: word,
              ...standing,
            }),
            outbox.rowFor({
              caseId: id,
              revision: row.revision,
              command: word,
              at,
              actor: caller.ref,
            }),
            remember(reply, dataKey),
          ]);
          return reply;
        }),
    });
    if (!answered.replayed) dispatcher.soon();
    return answered;
  }
}

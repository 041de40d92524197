import type { KeyObject } from 'node:crypto';
import {
  answerByAfter,
  movesClock,
  transition,
  type CaseState,
} from '@tukiverkko/plugin-forms-common';
import type {
  CaseOutcome,
  OutcomeListener,
  OutcomeVerdict,
} from '@tukiverkko/plugin-forms-node';
import type { Knex } from 'knex';
import type { ExpertRooms } from '../invitations/invitationCommands';
import type { MeetingRooms } from '../meetings/meetingCommands';
import { partWays } from '../meetings/partWays';
import type { Dispatcher, Listener, OutboxMessage } from '../outbox';
import type { DataKeys } from '../sealing';
import { openHistory, routingNow } from '../submissions/openHistory';
import { recordChange, type ChangeRooms } from '../submissions/recordChange';
import type { SubmissionRow } from '../submissions/SubmissionRow';
import type { EventRow } from '../submissions/SubmissionsStore';
import { outcomeEvents } from './outcomeEvents';

/** The rooms an outcome passes. */
export interface OutcomeRooms extends ChangeRooms {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly experts: ExpertRooms;
  readonly meetings: MeetingRooms;
  readonly dispatcher: Dispatcher;
}

/** Which turn of which case. */
type Heard = Pick<OutboxMessage, 'caseId' | 'revision' | 'command'>;

interface HeldCase {
  readonly row: SubmissionRow;
  readonly key: KeyObject;
  readonly events: readonly EventRow[];
}

/**
 * Hands what becomes of a case to a module that asked for its form, and does with the case what the module makes of it.
 * It happens at least once: a verdict on a case that has gone on by itself is not carried out.
 */
export class TellOutcome implements Listener {
  readonly id: string;
  readonly #listener: OutcomeListener;
  readonly #rooms: OutcomeRooms;

  constructor(listener: OutcomeListener, rooms: OutcomeRooms) {
    this.id = `outcome:${listener.id}`;
    this.#listener = listener;
    this.#rooms = rooms;
  }

  async hear(message: Heard): Promise<void> {
    if (!Object.hasOwn(outcomeEvents, message.command)) return;
    const row = await this.#rooms.submissions.find(message.caseId);
    if (!row || !this.#listener.forms.includes(row.form)) return;
    const outcome = await this.#outcomeOf(message, row);
    const verdict = outcome && (await this.#listener.hear(outcome));
    if (verdict) await this.#carryOut(message, verdict);
  }

  /** Undefined where the case is erased: then there is nothing to tell. */
  async #outcomeOf(
    { caseId, revision, command }: Heard,
    row: SubmissionRow,
  ): Promise<CaseOutcome | undefined> {
    const { accessLog, db, dataKeys, submissions } = this.#rooms;
    const key = await dataKeys.find(db, caseId);
    if (!key) return undefined;
    const events = await submissions.events(db, caseId);
    const history = openHistory(key, row, events);
    const happened =
      history.events[events.findIndex(one => one.revision === revision)];
    if (!happened) return undefined;
    const { actor, answer, at } = happened;
    const helpers = await accessLog.helpers(db, caseId);
    return {
      caseId,
      revision,
      reference: row.reference,
      event: outcomeEvents[command],
      form: row.form,
      version: row.form_version,
      answers: history.content.answers,
      ...(answer
        ? {
            answer: {
              form: answer.form,
              version: answer.formVersion,
              answers: answer.answers,
            },
          }
        : {}),
      requester: row.requester,
      owner: row.owner,
      by: { ref: actor, side: sideOf(actor, row, helpers) },
      at,
    };
  }

  /** Ends the case or hands it back, unless what has happened to it since then does not allow it. */
  async #carryOut(
    { caseId, revision }: Heard,
    { command, sentence }: OutcomeVerdict,
  ): Promise<void> {
    const { db, dataKeys, dispatcher, submissions } = this.#rooms;
    await db.transaction(async tx => {
      await submissions.hold(tx, caseId);
      const row = await submissions.find(caseId, tx);
      const key = await dataKeys.find(tx, caseId);
      const state = row && transition(row.state, command);
      if (!row || !key || !state) return;
      const events = await submissions.events(tx, caseId);
      // A repeat is done already, and a later turn has a verdict of its own.
      const isOver = events.some(
        later =>
          later.revision > revision &&
          (later.command === command ||
            Object.hasOwn(outcomeEvents, later.command)),
      );
      if (isOver) return;
      const verdict = { command, sentence, state };
      await this.#write(tx, { row, key, events }, verdict);
    });
    dispatcher.soon();
  }

  async #write(
    tx: Knex.Transaction,
    held: HeldCase,
    {
      command,
      sentence,
      state,
    }: OutcomeVerdict & { readonly state: CaseState },
  ): Promise<void> {
    const { experts, meetings } = this.#rooms;
    const { row, key, events } = held;
    const moment = { command, state, at: new Date().toISOString() };
    const history = openHistory(key, row, events);
    const { promise } = routingNow(history);
    const clock = movesClock(row.state, moment)
      ? {
          answer_by: answerByAfter(promise, [...history.events, moment]),
          state_before: null,
        }
      : {};
    await recordChange(tx, this.#rooms, held, {
      ...moment,
      actor: null,
      content: { text: sentence[row.language], said: sentence },
      change: clock,
    });
    await partWays(
      tx,
      { caseId: row.id, command },
      { actor: row.owner, now: moment.at, ...experts, ...meetings },
    );
  }
}

function sideOf(
  actor: string | null,
  { requester }: SubmissionRow,
  helpers: readonly string[],
): CaseOutcome['by']['side'] {
  if (actor === null) return 'nobody';
  const isAsking = actor === requester || helpers.includes(actor);
  return isAsking ? 'requester' : 'team';
}

import type { KeyObject } from 'node:crypto';
import {
  formsAuditReadPermission,
  formsCaseCoordinatePermission,
  type LegalHold,
  type LegalHoldList,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { AccessLog } from '../access/AccessLog';
import { holdSubject } from '../access/holdSubject';
import type { Authorizer } from '../authorize/Authorizer';
import { holds, narrow, type CaseDecision } from '../authorize/criteria';
import type { Caller } from '../Caller';
import { insertTogether } from '../insertTogether';
import { problems } from '../problems';
import { open, seal, type DataKeys, type Place } from '../sealing';
import { toFormsCase } from '../submissions/SubmissionRow';
import type { SubmissionsStore } from '../submissions/SubmissionsStore';
import { retentionProblems } from './retentionProblems';

interface HoldRow {
  owner: string;
  at: string;
  actor: string;
  sealed: string;
}

/** The rooms a hold passes. */
export interface HoldRooms {
  readonly db: Knex;
  readonly accessLog: AccessLog;
  readonly authorizer: Authorizer;
  readonly dataKeys: DataKeys;
  readonly submissions: SubmissionsStore;
}

const place = (row: string): Place => ({
  table: 'legal_holds',
  row,
  field: 'sealed',
});

/** The hold on a case, for those who may know of it; undefined where there is none. */
export async function holdOf(
  db: Knex,
  caseId: string,
  key: KeyObject,
): Promise<LegalHold | undefined> {
  const row = await db<HoldRow>('legal_holds').where({ owner: caseId }).first();
  if (!row) return undefined;
  const { at: since, actor, sealed } = row;
  return { since, actor, reason: open(key, place(caseId), sealed) };
}

/** Keeps cases from being erased: set by auditors anywhere and by coordinators in their area, with a reason the team reads. */
export class LegalHolds {
  readonly #rooms: HoldRooms;

  constructor(rooms: HoldRooms) {
    this.#rooms = rooms;
  }

  /** What is held, as far as the caller may know. */
  async list(caller: Caller): Promise<LegalHoldList> {
    const { db } = this.#rooms;
    const mayKnow = await this.mayHold(caller);
    const items = await db('legal_holds')
      .join('submissions', 'submissions.id', 'legal_holds.owner')
      .modify(query => {
        if (mayKnow !== 'all') narrow(query, mayKnow);
      })
      .orderBy('legal_holds.at', 'desc')
      .select({
        since: 'legal_holds.at',
        actor: 'legal_holds.actor',
        reference: 'submissions.reference',
        form: 'submissions.form',
      });
    return { items };
  }

  /** Sets a hold, or gives one another reason. */
  async set(reference: string, reason: string, caller: Caller): Promise<void> {
    const { dataKeys } = this.#rooms;
    await this.#change(reference, caller, 'hold', async (tx, owner, at) => {
      const key = await dataKeys.find(tx, owner);
      if (!key) throw retentionProblems.erased(at);
      const sealed = seal(key, place(owner), reason);
      await tx<HoldRow>('legal_holds')
        .insert({ owner, at, actor: caller.ref, sealed })
        .onConflict('owner')
        .merge();
    });
  }

  /** Ends a hold; where there is none it stays so. */
  async release(reference: string, caller: Caller): Promise<void> {
    await this.#change(reference, caller, 'release', async (tx, owner) => {
      await tx<HoldRow>('legal_holds').where({ owner }).delete();
    });
  }

  async #change(
    reference: string,
    caller: Caller,
    action: string,
    change: (tx: Knex.Transaction, owner: string, at: string) => Promise<void>,
  ): Promise<void> {
    const { accessLog, db, submissions } = this.#rooms;
    const mayHold = await this.mayHold(caller);
    const found = await db('submissions').where({ reference }).first('id');
    const row = found && (await submissions.find(found.id));
    const invited = await submissions.invited(row?.id ?? '');
    if (!row || !holds(mayHold, toFormsCase(row, invited))) {
      throw problems.submissionNotFound();
    }
    if (row.erased_at) throw retentionProblems.erased(row.erased_at);
    const at = new Date().toISOString();
    await db.transaction(async tx => {
      await holdSubject(tx, row.id);
      await change(tx, row.id, at);
      const ground = mayHold === 'all' ? 'audit' : 'coordinator';
      const access = { caseId: row.id, at, actor: caller.ref, action, ground };
      await insertTogether(tx, [
        await accessLog.next(tx, { ...access, ground }),
      ]);
    });
  }

  /** What the caller may hold; refuses who may hold nothing. */
  async mayHold({ credentials }: Caller): Promise<CaseDecision> {
    const [audit, coordinate] = await this.#rooms.authorizer.decide(
      [formsAuditReadPermission, formsCaseCoordinatePermission],
      credentials,
    );
    const mayHold = audit === 'all' ? audit : coordinate;
    if (mayHold === 'none') {
      throw problems.notAllowed('keep requests from being erased');
    }
    return mayHold;
  }
}

import { createHash, type KeyObject } from 'node:crypto';
import { canonicalJson } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';
import { problems } from '../problems';
import { retentionProblems } from '../retention/retentionProblems';
import { open, seal } from '../sealing';

/** A reply is repeated for 30 days. */
export const replyKeptFor = 30 * 24 * 3_600_000;

/** One attempt: who, where, and the key the client made for it. */
export interface AttemptKey {
  readonly actor: string;
  readonly route: string;
  readonly key: string;
}

/** The first answer to an attempt, and the case it is about. */
export interface Reply {
  readonly caseId: string;
  readonly status: number;
  readonly body: unknown;
}

/** An answer given before, still sealed. */
export interface EarlierReply {
  readonly caseId: string;
  readonly status: number;
  open(key: KeyObject): unknown;
}

interface IdempotencyRow {
  actor: string;
  route: string;
  key: string;
  fingerprint: string;
  case_id: string;
  status: number;
  at: string;
  sealed: string;
}

/** Says whether two bodies are the same thing, however their keys are ordered. */
export function fingerprint(body: unknown): string {
  return createHash('sha256').update(canonicalJson(body)).digest('hex');
}

/** Remembers the first answer to every attempt, in the transaction of its effect. */
export class IdempotencyStore {
  /** The earlier answer to this attempt; refuses a key that was used for another body. */
  async find(
    db: Knex,
    attempt: AttemptKey,
    body: unknown,
  ): Promise<EarlierReply | undefined> {
    const row = await db<IdempotencyRow>('idempotency').where(attempt).first();
    if (!row) return undefined;
    // Erased with the answers it held; that it was done stays known.
    if (row.sealed === '') throw retentionProblems.replyErased();
    if (row.fingerprint !== fingerprint(body)) throw problems.keyReused();
    return {
      caseId: row.case_id,
      status: row.status,
      open: key => JSON.parse(open(key, place(attempt), row.sealed)),
    };
  }

  /** Whether this attempt was answered before, whatever its body was. */
  async knows(db: Knex, attempt: AttemptKey): Promise<boolean> {
    const row = await db<IdempotencyRow>('idempotency')
      .where(attempt)
      .first('at');
    return row !== undefined;
  }

  /** Forgets replies older than a moment; their attempts are not repeated any more. */
  async forgetBefore(db: Knex, moment: Date): Promise<number> {
    return db('idempotency').where('at', '<', moment.toISOString()).delete();
  }

  /** The row that remembers a reply. Writing it fails on its key when the same attempt was answered meanwhile. */
  rowFor(
    attempt: AttemptKey,
    told: {
      readonly body: unknown;
      readonly reply: Reply;
      readonly key: KeyObject;
      readonly at: string;
    },
  ): NewRow {
    const { body, reply, key, at } = told;
    const values: IdempotencyRow = {
      ...attempt,
      fingerprint: fingerprint(body),
      case_id: reply.caseId,
      status: reply.status,
      at,
      sealed: seal(key, place(attempt), JSON.stringify(reply.body)),
    };
    return { table: 'idempotency', values };
  }
}

function place({ actor, route, key }: AttemptKey) {
  return {
    table: 'idempotency',
    row: JSON.stringify([actor, route, key]),
    field: 'sealed',
  };
}

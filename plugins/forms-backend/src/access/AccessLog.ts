import { createHash } from 'node:crypto';
import { canonicalJson } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';

/** Who did what to the content of a case, and when. Never what stood in it. */
export interface Access {
  readonly caseId: string;
  readonly at: string;
  readonly actor: string | null;
  /** `read`, `copy`, `copy <format>`, `archive`, `attach`, `download <file>`, or the command that was carried out. */
  readonly action: string;
}

interface AccessRow {
  case_id: string;
  number: number;
  at: string;
  actor: string | null;
  action: string;
  hash: string;
}

/**
 * The access log of every case: rows are added, never changed, and each holds the hash of the one before,
 * so that a row that was changed, moved or taken out shows. The tail is not covered: whoever can
 * delete the newest rows and nobody else noticed them, leaves a shorter but whole chain.
 */
export class AccessLog {
  /** The next row. The transaction holds the case's row, so that nobody else adds one at the same time. */
  async next(tx: Knex.Transaction, access: Access): Promise<NewRow> {
    const last = await tx<AccessRow>('access_log')
      .where({ case_id: access.caseId })
      .orderBy('number', 'desc')
      .first('number', 'hash');
    return after(last, access);
  }

  /** The first row of a case that is written together with it. */
  first(access: Access): NewRow {
    return after(undefined, access);
  }

  /** The number of the first row that does not fit the one before it, or undefined when the chain is whole. */
  async firstBroken(db: Knex, caseId: string): Promise<number | undefined> {
    const rows = await db<AccessRow>('access_log')
      .where({ case_id: caseId })
      .orderBy('number');
    let before = '';
    for (const [index, row] of rows.entries()) {
      const { hash, ...content } = row;
      if (row.number !== index + 1 || hash !== hashOf(before, content)) {
        return index + 1;
      }
      before = hash;
    }
    return undefined;
  }
}

function after(
  last: Pick<AccessRow, 'number' | 'hash'> | undefined,
  { caseId, at, actor, action }: Access,
): NewRow {
  const row = {
    case_id: caseId,
    number: (last?.number ?? 0) + 1,
    at,
    actor,
    action,
  };
  const values: AccessRow = { ...row, hash: hashOf(last?.hash ?? '', row) };
  return { table: 'access_log', values };
}

function hashOf(before: string, row: Omit<AccessRow, 'hash'>): string {
  return createHash('sha256')
    .update(before)
    .update(canonicalJson(row))
    .digest('hex');
}

import {
  caseCommands,
  type AccessGround,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';
import { Tampered } from '../signatures/Tampered';
import { ChainWalk, hashOf, type AccessRow, type ChainHead } from './chain';

/** For which unit somebody acts, and what gives them the right. */
export interface Standing {
  /** Entity ref. */
  readonly unit?: string;
  readonly ground?: AccessGround;
}

/** Who did what to the content of a case, and when. Never what stood in it. */
export interface Access extends Standing {
  /** Id of a case, a record or a meeting. */
  readonly caseId: string;
  readonly at: string;
  /** Null where time did it. */
  readonly actor: string | null;
  /** `read`, `copy`, `copy <format>`, `archive`, `attach`, `download <file>`, or the command that was carried out. */
  readonly action: string;
  /** At which revision of the case; absent where it is what it was. */
  readonly revision?: number;
}

/**
 * The access log of every case: rows are added, never changed, and each holds the hash of the one before,
 * so that a row that was changed, moved or taken out shows. Checkpoints cover the tail.
 */
export class AccessLog {
  /** The next row. The transaction holds the case's row, so that nobody else adds one at the same time. */
  async next(tx: Knex.Transaction, access: Access): Promise<NewRow> {
    const last = await tx<AccessRow>('access_log')
      .where({ case_id: access.caseId })
      .orderBy('number', 'desc')
      .first('number', 'hash', 'revision');
    return after(last, access);
  }

  /** The next rows of several, one of each. The transaction holds all of them. */
  async nextAll(
    tx: Knex.Transaction,
    accesses: readonly Access[],
  ): Promise<readonly NewRow[]> {
    const ids = accesses.map(({ caseId }) => caseId);
    const heads: readonly (ChainHead & Pick<AccessRow, 'revision'>)[] =
      await tx<AccessRow>('access_log')
        .whereIn(['case_id', 'number'], numbers =>
          numbers
            .from('access_log')
            .whereIn('case_id', ids)
            .groupBy('case_id')
            .select('case_id')
            .max('number'),
        )
        .select('case_id', 'number', 'hash', 'revision');
    const byCase = new Map(heads.map(head => [head.case_id, head]));
    return accesses.map(access => after(byCase.get(access.caseId), access));
  }

  /** The first row of a case that is written together with it. */
  first(access: Access): NewRow {
    return after(undefined, access);
  }

  /** The rows of a case, the oldest first. */
  async rows(db: Knex, caseId: string): Promise<readonly AccessRow[]> {
    return db<AccessRow>('access_log')
      .where({ case_id: caseId })
      .orderBy('number');
  }

  /** Who has changed or added something in a case as a colleague of its requester. */
  async helpers(db: Knex, caseId: string): Promise<readonly string[]> {
    const actors: readonly string[] = await db('access_log')
      .where({ case_id: caseId, ground: 'colleague' })
      .whereIn('action', [...Object.keys(caseCommands), 'attach'])
      .whereNotNull('actor')
      .distinct('actor')
      .pluck('actor');
    return actors;
  }

  /** The number of the first row that does not fit the one before it, or undefined when the chain is whole. */
  async firstBroken(db: Knex, caseId: string): Promise<number | undefined> {
    const walk = new ChainWalk();
    for (const row of await this.rows(db, caseId)) {
      const broken = walk.take(row);
      if (broken !== undefined) return broken;
    }
    return undefined;
  }
}

function after(
  last: Pick<AccessRow, 'number' | 'hash' | 'revision'> | undefined,
  { caseId, at, actor, action, unit, ground, revision }: Access,
): NewRow {
  const seen = last?.revision ?? null;
  // Somebody was shown a later one: what stands there now is an older row that was put back.
  if (revision && seen && seen > revision) throw new Tampered(caseId);
  const content = {
    case_id: caseId,
    number: (last?.number ?? 0) + 1,
    at,
    actor,
    action,
    unit: unit ?? null,
    ground: ground ?? null,
    revision: revision ?? seen,
  };
  const values: AccessRow = {
    ...content,
    hash: hashOf(last?.hash ?? '', content),
  };
  return { table: 'access_log', values };
}

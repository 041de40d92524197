import type { KeyObject } from 'node:crypto';
import type { AccessBreak } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { isSigned } from './signatureOf';
import { signedRows } from './signedRows';

const page = 500;

/**
 * Reads all cases through: whether each stands as it was signed, at the revision that its last event led to and that the
 * log of readings has seen. An older row that was put back is signed too; its revision gives it away.
 */
export async function verifyCases({
  db,
  key,
  signal,
}: {
  readonly db: Knex;
  readonly key: KeyObject;
  readonly signal?: AbortSignal;
}): Promise<readonly AccessBreak[]> {
  const breaks: AccessBreak[] = [];
  for (let after = ''; ; ) {
    if (signal?.aborted) throw new Error('The verification was stopped.');
    const rows = await signedRows(db, after, page);
    if (rows.length === 0) return breaks;
    after = rows[rows.length - 1].id;
    const ids = rows.map(({ id }) => id);
    const told = await newest(db, 'case_events', ids);
    const seen = await newest(db, 'access_log', ids);
    for (const row of rows) {
      const { id, revision } = row;
      const isNewest =
        told.get(id) === revision && (seen.get(id) ?? revision) === revision;
      if (!isSigned(key, row) || !isNewest) {
        breaks.push({ kind: 'case', subject: id, number: revision });
      }
    }
  }
}

async function newest(
  db: Knex,
  table: 'case_events' | 'access_log',
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows: readonly { case_id: string; newest: number | null }[] = await db(
    table,
  )
    .whereIn('case_id', [...ids])
    .groupBy('case_id')
    .select('case_id')
    .max({ newest: 'revision' });
  return new Map(
    rows.flatMap(row =>
      row.newest === null ? [] : [[row.case_id, row.newest] as const],
    ),
  );
}

import type { Knex } from 'knex';

/** A wrapped data key, wherever it stands. */
export interface StoredKey {
  readonly owner: string;
  readonly keyId: string;
  readonly wrapped: string;
}

/** Where data keys stand: the table, and the column that names whose they are. */
export const keyTables = [
  { table: 'data_keys', owner: 'owner' },
  { table: 'anonymous_answers', owner: 'id' },
] as const;

/** One of {@link keyTables}. */
export type KeyTable = (typeof keyTables)[number];

/** How many data keys each version wraps. */
export async function countByVersion(
  db: Knex,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { table } of keyTables) {
    const rows: readonly { key_id: string; n: number | string }[] = await db(
      table,
    )
      .groupBy('key_id')
      .select('key_id')
      .count({ n: '*' });
    for (const { key_id: id, n } of rows) {
      counts.set(id, (counts.get(id) ?? 0) + Number(n));
    }
  }
  return counts;
}

/** Some data key of a version, to see whether it opens. */
export async function anyOfVersion(
  db: Knex,
  version: string,
): Promise<StoredKey | undefined> {
  for (const { table, owner } of keyTables) {
    const row = await db(table).where({ key_id: version }).first();
    if (row) return { owner: row[owner], keyId: version, wrapped: row.wrapped };
  }
  return undefined;
}

/** Data keys that another version than the current one wraps, in the order of their owners. */
export async function wrappedByOthers(
  db: Knex,
  { table, owner }: KeyTable,
  page: {
    readonly current: string;
    readonly after: string;
    readonly limit: number;
  },
): Promise<readonly StoredKey[]> {
  return db(table)
    .whereNot({ key_id: page.current })
    .where(owner, '>', page.after)
    .orderBy(owner)
    .limit(page.limit)
    .select({ owner, keyId: 'key_id', wrapped: 'wrapped' });
}

/** Writes data keys as they are wrapped now. One that was destroyed or wrapped anew meanwhile stays as it is. */
export async function replaceWrapped(
  db: Knex,
  { table, owner }: KeyTable,
  changes: readonly {
    readonly before: StoredKey;
    readonly after: Pick<StoredKey, 'keyId' | 'wrapped'>;
  }[],
): Promise<number> {
  const rows = changes.map(() => '(?, ?, ?, ?)').join(', ');
  const values = changes.flatMap(({ before, after }) => [
    before.owner,
    before.wrapped,
    after.keyId,
    after.wrapped,
  ]);
  // Both databases call the columns of `values` so.
  const result = await db.raw(
    `update ${table} set key_id = v.column3, wrapped = v.column4
     from (values ${rows}) as v
     where ${table}.${owner} = v.column1 and ${table}.wrapped = v.column2`,
    values,
  );
  return result.rowCount ?? result.changes ?? 0;
}

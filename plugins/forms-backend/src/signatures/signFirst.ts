import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import { Refusal } from '../problems';
import type { DataKeys } from '../sealing';
import { signaturesOwner } from './Signatures';
import { signatureOf } from './signatureOf';
import { signedRows } from './signedRows';

/** One statement binds two values of each, and SQLite takes some 32 000. */
const batch = 500;

/**
 * Makes the key of signatures, and signs with it whatever stands there already, in one transaction: this happens once in
 * the life of an installation. Where cases are signed and the key is gone, somebody took it away, and the start is refused.
 */
export async function signFirst({
  db,
  dataKeys,
  logger,
}: {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly logger: LoggerService;
}): Promise<void> {
  if (await db('data_keys').where({ owner: signaturesOwner }).first('owner')) {
    return;
  }
  if (await db('submissions').whereNotNull('signed').first('id')) {
    throw new Error(
      `forms: requests are signed, and the key '${signaturesOwner}' is not in the table data_keys. Restore its row from a copy of the database; without it nobody can tell who may read what.`,
    );
  }
  const made = await dataKeys.create(signaturesOwner).catch(error => {
    if (!(error instanceof Refusal)) throw error;
    // A key service that is away: until the next start nothing is sent or read.
    return undefined;
  });
  if (!made) return;
  const { key, row } = made;
  const signed = await db.transaction(async tx => {
    await tx('data_keys').insert(row.values).onConflict('owner').ignore();
    const stored = await tx('data_keys')
      .where({ owner: signaturesOwner })
      .first();
    // Another process was faster, and has signed everything.
    const isOurs = Object.entries(row.values).every(
      ([column, value]) => stored[column] === value,
    );
    if (!isOurs) return 0;
    let done = 0;
    for (let after = ''; ; ) {
      const rows = await signedRows(tx, after, batch);
      if (rows.length === 0) return done;
      after = rows[rows.length - 1].id;
      done += rows.length;
      await write(
        tx,
        rows.map(one => [one.id, signatureOf(key, one)]),
      );
    }
  });
  if (signed > 0) {
    logger.warn(
      `${signed} requests were signed for the first time, as they stand. This happens once, at the first start of the version that signs.`,
    );
  }
}

async function write(
  tx: Knex.Transaction,
  signatures: readonly (readonly [id: string, signed: string])[],
): Promise<void> {
  const rows = signatures.map(() => '(?, ?)').join(', ');
  // Both databases call the columns of `values` so.
  await tx.raw(
    `update submissions set signed = v.column2 from (values ${rows}) as v where submissions.id = v.column1`,
    signatures.flat(),
  );
}

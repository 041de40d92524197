import type { Knex } from 'knex';
import { DataKeys, KeyRing } from '../sealing';
import { Signatures } from '../signatures';
import { testKey } from './startForms';

/** Signatures with the key of the tests; of one database, whose key they keep. */
export function testSignatures(): Signatures {
  return new Signatures(new DataKeys(new KeyRing([testKey])));
}

/** Signs every case as it stands, after a test put it there without the portal. */
export async function signAnew(knex: Knex): Promise<void> {
  const signatures = testSignatures();
  const ids: readonly string[] = await knex('submissions').pluck('id');
  await knex.transaction(async tx => {
    for (const id of ids) await signatures.renew(tx, id);
  });
}

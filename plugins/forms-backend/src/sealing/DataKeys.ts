import type { KeyObject } from 'node:crypto';
import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';
import type { KeyRing, WrappedKey } from './KeyRing';

interface DataKeyRow {
  owner: string;
  key_id: string;
  wrapped: string;
}

/** The data keys of cases and drafts: one row each, whose loss makes all that is sealed with it unreadable. */
export class DataKeys {
  readonly #ring: KeyRing;

  constructor(ring: KeyRing) {
    this.#ring = ring;
  }

  /** Makes the key of a new case or draft, and the row that keeps it. */
  create(owner: string): { readonly key: KeyObject; readonly row: NewRow } {
    const { key, stored } = this.#ring.create(owner);
    const values: DataKeyRow = {
      owner,
      key_id: stored.keyId,
      wrapped: stored.wrapped,
    };
    return { key, row: { table: 'data_keys', values } };
  }

  /** Makes a key that its owner's own row keeps. */
  createLoose(owner: string): {
    readonly key: KeyObject;
    readonly stored: WrappedKey;
  } {
    return this.#ring.create(owner);
  }

  /** What stands for a text where the text must not stand: the same text has the same mark, and no mark leads back. */
  mark(text: string): string {
    return this.#ring.mark(text);
  }

  /** The key of a case or draft; undefined once it is destroyed. */
  async find(db: Knex, owner: string): Promise<KeyObject | undefined> {
    const row = await db<DataKeyRow>('data_keys').where({ owner }).first();
    return (
      row &&
      this.#ring.unwrap(owner, { keyId: row.key_id, wrapped: row.wrapped })
    );
  }

  /** The keys of several, by owner; those that are destroyed are not there. */
  async findAll(
    db: Knex,
    owners: readonly string[],
  ): Promise<ReadonlyMap<string, KeyObject>> {
    const rows = await db<DataKeyRow>('data_keys').whereIn('owner', owners);
    return new Map(
      rows.map(({ owner, key_id: keyId, wrapped }) => [
        owner,
        this.#ring.unwrap(owner, { keyId, wrapped }),
      ]),
    );
  }

  /** Erases what was sealed with it: here at once, in backups when they age out. */
  async destroy(tx: Knex.Transaction, owner: string): Promise<void> {
    await tx<DataKeyRow>('data_keys').where({ owner }).delete();
  }
}

import { createHmac, type KeyObject } from 'node:crypto';
import type { KeyService, WrappedKey } from '@tukiverkko/plugin-forms-node';
import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';
import { SealBroken } from './seal';
import { Wrapping, type MadeKey } from './Wrapping';

interface DataKeyRow {
  owner: string;
  key_id: string;
  wrapped: string;
}

/** What the portal itself has a data key for, beside cases and drafts. */
export type OwnPurpose = 'marks' | 'checkpoints';

/** The data keys of cases and drafts: one row each, whose loss makes all that is sealed with it unreadable. */
export class DataKeys {
  readonly wrapping: Wrapping;
  readonly #own = new Map<OwnPurpose, KeyObject>();

  /** `earlier` unwraps what the service does not know. */
  constructor(service: KeyService, earlier?: KeyService) {
    this.wrapping = new Wrapping(service, earlier);
  }

  /** Makes the key of a new case or draft, and the row that keeps it. */
  async create(
    owner: string,
  ): Promise<{ readonly key: KeyObject; readonly row: NewRow }> {
    const { key, stored } = await this.wrapping.create(owner);
    return { key, row: { table: 'data_keys', values: toRow(owner, stored) } };
  }

  /** Makes a key that its owner's own row keeps. */
  async createLoose(owner: string): Promise<MadeKey> {
    return this.wrapping.create(owner);
  }

  /** Opens a key that its owner's own row keeps. */
  async unwrap(owner: string, stored: WrappedKey): Promise<KeyObject> {
    return this.wrapping.unwrap(owner, stored);
  }

  /** What stands for a text where the text must not stand: the same text has the same mark, and no mark leads back. */
  async mark(db: Knex, text: string): Promise<string> {
    const key = await this.own(db, 'marks');
    return createHmac('sha256', key).update(text).digest('hex');
  }

  /** A key of the portal's own, made when it is first needed. It stays the same when another key wraps it. */
  async own(db: Knex, purpose: OwnPurpose): Promise<KeyObject> {
    const known = this.#own.get(purpose);
    if (known) return known;
    const owner = `portal:${purpose}`;
    let key = await this.find(db, owner);
    if (!key) {
      const { stored } = await this.wrapping.create(owner);
      await db<DataKeyRow>('data_keys')
        .insert(toRow(owner, stored))
        .onConflict('owner')
        .ignore();
      // Another process may have been faster.
      key = (await this.find(db, owner))!;
    }
    this.#own.set(purpose, key);
    return key;
  }

  /** The key of a case or draft; undefined once it is destroyed. */
  async find(db: Knex, owner: string): Promise<KeyObject | undefined> {
    const row = await db<DataKeyRow>('data_keys').where({ owner }).first();
    return row && this.wrapping.unwrap(owner, fromRow(row));
  }

  /** The keys of several, by owner; undefined for one that does not open. Those that are destroyed are not there. */
  async findAll(
    db: Knex,
    owners: readonly string[],
  ): Promise<ReadonlyMap<string, KeyObject | undefined>> {
    const rows = await db<DataKeyRow>('data_keys').whereIn('owner', owners);
    const keys = rows.map(
      async row => [row.owner, await this.#openable(row)] as const,
    );
    return new Map(await Promise.all(keys));
  }

  async #openable(row: DataKeyRow): Promise<KeyObject | undefined> {
    try {
      return await this.wrapping.unwrap(row.owner, fromRow(row));
    } catch (error) {
      if (error instanceof SealBroken) return undefined;
      throw error;
    }
  }

  /** Erases what was sealed with it: here at once, in backups when they age out. */
  async destroy(tx: Knex.Transaction, owner: string): Promise<void> {
    await tx<DataKeyRow>('data_keys').where({ owner }).delete();
  }
}

function toRow(owner: string, stored: WrappedKey): DataKeyRow {
  return { owner, key_id: stored.keyId, wrapped: stored.wrapped };
}

function fromRow(row: DataKeyRow): WrappedKey {
  return { keyId: row.key_id, wrapped: row.wrapped };
}

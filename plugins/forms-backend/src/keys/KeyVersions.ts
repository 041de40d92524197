import { dateAfter, type KeysReport } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { SealBroken, type Wrapping } from '../sealing';
import { dayOf } from '../submissions/dayOf';
import { anyOfVersion, countByVersion } from './wrappedKeys';

interface VersionRow {
  id: string;
  since: string;
  empty_since: string | null;
}

/** Which keys wrap how much, and since when one is not needed any more. */
export class KeyVersions {
  readonly #db: Knex;
  readonly #wrapping: Wrapping;
  readonly #backupDays: number | undefined;

  constructor(options: {
    readonly db: Knex;
    readonly wrapping: Wrapping;
    readonly backupDays?: number;
  }) {
    this.#db = options.db;
    this.#wrapping = options.wrapping;
    this.#backupDays = options.backupDays;
  }

  /** Notes what stands in the tables now, and tells it. */
  async look(now = new Date()): Promise<KeysReport> {
    const current = await this.#wrapping.currentVersion();
    const counts = await countByVersion(this.#db);
    await this.#note(current, counts, now.toISOString());
    const rows: readonly VersionRow[] = await this.#db<VersionRow>(
      'key_versions',
    ).orderBy('since', 'desc');
    const versions = [
      ...rows.filter(({ id }) => id === current),
      ...rows.filter(({ id }) => id !== current),
    ];
    return {
      keptBy: this.#wrapping.name,
      toRewrap: [...counts]
        .filter(([id]) => id !== current)
        .reduce((sum, [, count]) => sum + count, 0),
      versions: await Promise.all(
        versions.map(async ({ id, since, empty_since: emptySince }) => ({
          id,
          isCurrent: id === current,
          isAvailable: !counts.has(id) || (await this.#opens(id)),
          dataKeys: counts.get(id) ?? 0,
          since,
          emptySince,
          isRemovable: emptySince !== null,
          backupsUntil:
            emptySince === null || this.#backupDays === undefined
              ? null
              : dateAfter(dayOf(emptySince), `P${this.#backupDays}D`),
        })),
      ),
    };
  }

  /** Stops the start where the keys are not those that what is stored was wrapped with. */
  async refuseOthers(): Promise<void> {
    for (const [version, count] of await countByVersion(this.#db)) {
      if (await this.#opens(version)) continue;
      throw new Error(
        `forms: ${count} data keys are wrapped with the key '${version}', which is not there or has another secret. ` +
          "Put it back into 'forms.keys' (or the key file, from its backup); without it nothing that was sealed with them can be read. " +
          'A key may be taken out when /operations says that it wraps nothing.',
      );
    }
  }

  /** Whether what a version wraps opens. */
  async #opens(version: string): Promise<boolean> {
    const stored = await anyOfVersion(this.#db, version);
    try {
      if (stored) await this.#wrapping.unwrap(stored.owner, stored);
      return true;
    } catch (error) {
      if (error instanceof SealBroken) return false;
      throw error;
    }
  }

  async #note(
    current: string,
    counts: ReadonlyMap<string, number>,
    now: string,
  ): Promise<void> {
    const seen = [...new Set([current, ...counts.keys()])];
    await this.#db<VersionRow>('key_versions')
      .insert(seen.map(id => ({ id, since: now, empty_since: null })))
      .onConflict('id')
      .ignore();
    const used = new Set([current, ...counts.keys()]);
    await this.#db<VersionRow>('key_versions')
      .whereIn('id', [...used])
      .whereNotNull('empty_since')
      .update({ empty_since: null });
    await this.#db<VersionRow>('key_versions')
      .whereNotIn('id', [...used])
      .whereNull('empty_since')
      .update({ empty_since: now });
  }
}

import {
  canonicalJson,
  formId,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';

/** A published version as it is kept. */
export interface StoredVersion {
  readonly key: string;
  readonly version: number;
  readonly id: string;
  readonly publishedAt: string;
  readonly definition: FormDefinition;
}

interface VersionRow {
  key: string;
  version: number;
  id: string;
  definition: string;
  published_at: string;
}

/** Published versions of forms: added, never changed. */
export class FormsStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** The number of the current version of each form. */
  async currentVersions(): Promise<
    readonly { readonly key: string; readonly version: number }[]
  > {
    const rows = await this.#db<VersionRow>('form_versions')
      .select('key')
      .max({ version: 'version' })
      .groupBy('key')
      .orderBy('key');
    return rows.map(({ key, version }) => ({ key, version: version! }));
  }

  /** The number of the current version of one form. */
  async currentVersion(key: string): Promise<number | undefined> {
    const row = await this.#db<VersionRow>('form_versions')
      .where({ key })
      .orderBy('version', 'desc')
      .first('version');
    return row?.version;
  }

  /** One version with its definition. */
  async version(
    key: string,
    version: number,
  ): Promise<StoredVersion | undefined> {
    const row = await this.#db<VersionRow>('form_versions')
      .where({ key, version })
      .first();
    return row && toVersion(row);
  }

  /** Every version of a form, newest first, without definitions. */
  async versions(
    key: string,
  ): Promise<readonly Omit<StoredVersion, 'definition'>[]> {
    const rows = await this.#db<VersionRow>('form_versions')
      .where({ key })
      .orderBy('version', 'desc')
      .select('key', 'version', 'id', 'published_at');
    return rows.map(({ published_at: publishedAt, ...row }) => ({
      ...row,
      publishedAt,
    }));
  }

  /** The version that has exactly this content, whichever number it has. */
  async withContent(definition: FormDefinition): Promise<number | undefined> {
    const row = await this.#db<VersionRow>('form_versions')
      .where({ key: definition.key, id: formId(definition) })
      .first('version');
    return row?.version;
  }

  /** Adds the next version. Fails on its primary key when someone else published at the same moment. */
  async add(definition: FormDefinition, at: string): Promise<number> {
    return this.#db.transaction(async tx => {
      const last = await tx<VersionRow>('form_versions')
        .where({ key: definition.key })
        .max({ version: 'version' })
        .first();
      const version = (last?.version ?? 0) + 1;
      await tx<VersionRow>('form_versions').insert({
        key: definition.key,
        version,
        id: formId(definition),
        definition: canonicalJson(definition),
        published_at: at,
      });
      return version;
    });
  }
}

function toVersion(row: VersionRow): StoredVersion {
  return {
    key: row.key,
    version: row.version,
    id: row.id,
    publishedAt: row.published_at,
    definition: JSON.parse(row.definition),
  };
}

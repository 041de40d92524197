import {
  canonicalJson,
  formId,
  inOrder,
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

/** Where a form stands once the portal decides about it; until then it stands at the newest version of the folder. */
export interface FormStanding {
  readonly current: number;
  /** When it was taken out of use. */
  readonly archivedAt?: string;
}

interface StandingRow {
  form: string;
  current: number;
  archived_at: string | null;
}

/** Published versions of forms: added, never changed. Which of them is current, and which form is in use, may change. */
export class FormsStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** The number of the current version of each form in use. */
  async currentVersions(): Promise<
    readonly { readonly key: string; readonly version: number }[]
  > {
    const rows: readonly {
      key: string;
      current: number | null;
      newest: number;
    }[] = await this.#db('form_versions')
      .leftJoin('form_standing', 'form', 'key')
      .whereNull('archived_at')
      .groupBy('key', 'current')
      .orderBy('key')
      .select('key', 'current')
      .max({ newest: 'version' });
    return rows.map(({ key, current, newest }) => ({
      key,
      version: current ?? newest,
    }));
  }

  /** Where every form that was ever published stands, in use or not. */
  async everyStanding(): Promise<
    readonly ({ readonly key: string } & FormStanding)[]
  > {
    const rows: readonly {
      key: string;
      current: number | null;
      archived_at: string | null;
      newest: number;
    }[] = await this.#db('form_versions')
      .leftJoin('form_standing', 'form', 'key')
      .groupBy('key', 'current', 'archived_at')
      .orderBy('key')
      .select('key', 'current', 'archived_at')
      .max({ newest: 'version' });
    return rows.map(({ key, current, newest, archived_at }) => ({
      key,
      current: current ?? newest,
      ...(archived_at !== null && { archivedAt: archived_at }),
    }));
  }

  /** The number of the current version of one form, in use or not. */
  async currentVersion(key: string): Promise<number | undefined> {
    return (await this.current(key))?.version;
  }

  /** The number of the current version of one form, and whether anything new is begun with it. */
  async current(
    key: string,
  ): Promise<
    { readonly version: number; readonly isInUse: boolean } | undefined
  > {
    const row = await this.#db('form_versions')
      .leftJoin('form_standing', 'form', 'key')
      .where({ key })
      .orderBy('version', 'desc')
      .first<
        { version: number } & {
          [K in 'current' | 'archived_at']: StandingRow[K] | null;
        }
      >('version', 'current', 'archived_at');
    return (
      row && {
        version: row.current ?? row.version,
        isInUse: row.archived_at === null,
      }
    );
  }

  /** Where the portal has put the form; undefined while the folder decides about it. */
  async standing(
    key: string,
    db: Knex = this.#db,
  ): Promise<FormStanding | undefined> {
    const row = await db<StandingRow>('form_standing')
      .where({ form: key })
      .first();
    return (
      row && {
        current: row.current,
        ...(row.archived_at !== null && { archivedAt: row.archived_at }),
      }
    );
  }

  /** Puts the form where the portal wants it; from now on the folder leaves it alone. */
  async stand(
    tx: Knex.Transaction,
    key: string,
    { current, archivedAt }: FormStanding,
  ): Promise<void> {
    await tx<StandingRow>('form_standing')
      .insert({ form: key, current, archived_at: archivedAt ?? null })
      .onConflict('form')
      .merge();
  }

  /** The definition of the current version, as JSON. */
  async currentDefinition(key: string): Promise<string | undefined> {
    const version = await this.currentVersion(key);
    if (version === undefined) return undefined;
    const row = await this.#db<VersionRow>('form_versions')
      .where({ key, version })
      .first('definition');
    return row?.definition;
  }

  /** What is known of a version without its definition. */
  async about(
    key: string,
    version: number,
    db: Knex = this.#db,
  ): Promise<Omit<StoredVersion, 'definition'> | undefined> {
    const row = await db<VersionRow>('form_versions')
      .where({ key, version })
      .first('key', 'version', 'id', 'published_at');
    return row && toAbout(row);
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
    return rows.map(toAbout);
  }

  /** The version that has exactly this content, whichever number it has. */
  async withContent(
    definition: FormDefinition,
    db: Knex = this.#db,
  ): Promise<number | undefined> {
    const row = await db<VersionRow>('form_versions')
      .where({ key: definition.key, id: formId(definition) })
      .first('version');
    return row?.version;
  }

  /** Adds the next version. Fails on its primary key when someone else published at the same moment. */
  async add(
    definition: FormDefinition,
    at: string,
    db: Knex = this.#db,
  ): Promise<number> {
    return db.transaction(async tx => {
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
  // What is stored is sorted by name; people read it in the order it is asked.
  return { ...toAbout(row), definition: inOrder(JSON.parse(row.definition)) };
}

function toAbout(
  row: Omit<VersionRow, 'definition'>,
): Omit<StoredVersion, 'definition'> {
  return {
    key: row.key,
    version: row.version,
    id: row.id,
    publishedAt: row.published_at,
  };
}

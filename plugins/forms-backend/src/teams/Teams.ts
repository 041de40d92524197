import type { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Localized } from '@tukiverkko/plugin-forms-common';
import { within } from '../authorize/within';

/** Names of teams by entity ref. */
export type TeamNames = ReadonlyMap<string, Localized>;

const keptFor = 30_000;
const patience = 2_000;
const fields = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'spec.names',
  'spec.profile.displayName',
];

/** The teams of the catalogue, read beside the requests and not for them: a request sees the last snapshot. */
export class Teams {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  #names: TeamNames | undefined;
  #readAt = -Infinity;
  #reading: Promise<void> | undefined;

  constructor(options: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  /** The last snapshot. Only before the first one is it waited for, and not for long; undefined where there is none. */
  async names(): Promise<TeamNames | undefined> {
    if (!this.#names) {
      await within(patience, this.refresh()).catch(() => undefined);
    }
    return this.#names;
  }

  /** Reads the catalogue again when the snapshot is old. Call it now and then; it never fails. */
  async refresh(): Promise<void> {
    if (Date.now() - this.#readAt < keptFor) return;
    this.#reading ??= this.#read()
      // An old snapshot is better than none; the next call tries again.
      .catch(() => undefined)
      .finally(() => {
        this.#reading = undefined;
      });
    await this.#reading;
  }

  async #read() {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const names = new Map<string, Localized>();
    let cursor: string | undefined;
    do {
      const page = await this.#catalog.queryEntities(
        cursor
          ? { cursor, fields }
          : { filter: { kind: 'Group' }, fields, limit: 500 },
        { credentials },
      );
      for (const group of page.items) {
        names.set(stringifyEntityRef(group), nameOf(group));
      }
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
    // A catalogue that is just being filled knows nobody yet; that is no reason to doubt every team.
    if (names.size === 0) return;
    this.#names = names;
    this.#readAt = Date.now();
  }
}

/** What to call a team nobody knows a name of. */
export function nameOfRef(ref: string): Localized {
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  return { fi: name, sv: name, en: name };
}

function nameOf({ metadata, spec }: Entity): Localized {
  const { names, profile } = (spec ?? {}) as {
    names?: Partial<Localized>;
    profile?: { displayName?: string };
  };
  const plain =
    names?.fi ?? profile?.displayName ?? metadata.title ?? metadata.name;
  return {
    fi: names?.fi ?? plain,
    sv: names?.sv ?? plain,
    en: names?.en ?? plain,
  };
}

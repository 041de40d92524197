import type { AuthService } from '@backstage/backend-plugin-api';
import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  RELATION_HAS_MEMBER,
  RELATION_PARENT_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { isInForce, type Localized } from '@tukiverkko/plugin-forms-common';
import { within } from '../authorize/within';
import { Membership, type TeamGroup, type TeamRole } from './Membership';

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
  'spec.roles',
  'spec.type',
  'spec.validFrom',
  'spec.validTo',
  'relations',
];

/** The relation of the expert networks' own model, from a unit to the network. */
const memberOfNetwork = 'memberOfNetwork';

/** One may be a member of a network, and its whole office is not asked by that. */
const wholeOrganisations: readonly string[] = ['organisation', 'organization'];

interface Snapshot {
  readonly names: TeamNames;
  readonly members: Membership;
}

/** The teams of the catalogue, read beside the requests and not for them: a request sees the last snapshot. */
export class Teams {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  #snapshot: Snapshot | undefined;
  #readAt = -Infinity;
  #reading: Promise<void> | undefined;

  constructor(options: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  /** When the catalogue was last read (RFC 3339); undefined where nobody knows yet. */
  get readAt(): string | undefined {
    return this.#snapshot && new Date(this.#readAt).toISOString();
  }

  /** What every team is called; undefined where nobody knows yet. */
  async names(): Promise<TeamNames | undefined> {
    return (await this.#last())?.names;
  }

  /** What a team is called, or what its ref says where nobody knows. */
  async nameOf(ref: string): Promise<Localized> {
    return (await this.names())?.get(ref) ?? nameOfRef(ref);
  }

  /** Who belongs to which team; undefined where nobody knows yet. */
  async members(): Promise<Membership | undefined> {
    return (await this.#last())?.members;
  }

  /** The last snapshot. Only before the first one is it waited for, and not for long. */
  async #last(): Promise<Snapshot | undefined> {
    if (!this.#snapshot) {
      await within(patience, this.refresh()).catch(() => undefined);
    }
    return this.#snapshot;
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
    const groups: TeamGroup[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.#catalog.queryEntities(
        cursor
          ? { cursor, fields }
          : { filter: { kind: 'Group' }, fields, limit: 500 },
        { credentials },
      );
      for (const group of page.items) {
        const ref = stringifyEntityRef(group);
        names.set(ref, nameOf(group));
        groups.push(toTeamGroup(group, ref));
      }
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
    // A catalogue that is just being filled knows nobody yet; that is no reason to doubt every team.
    if (names.size === 0) return;
    this.#snapshot = { names, members: new Membership(groups) };
    this.#readAt = Date.now();
  }
}

/** What to call a team nobody knows a name of. */
export function nameOfRef(ref: string): Localized {
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  return { fi: name, sv: name, en: name };
}

/** A team that is over has nobody in it any more, whatever it still says. */
function toTeamGroup(group: Entity, ref: string): TeamGroup {
  if (!isInForce(group.spec ?? {}, new Date().toISOString())) {
    return { ref, members: [], parts: [] };
  }
  const isWhole = wholeOrganisations.includes(String(group.spec?.type));
  return {
    ref,
    members: targetsOf(group, RELATION_HAS_MEMBER),
    parts: targetsOf(group, RELATION_PARENT_OF),
    roles: rolesOf(group),
    networks: isWhole ? [] : targetsOf(group, memberOfNetwork),
  };
}

function targetsOf({ relations = [] }: Entity, wanted: string) {
  return relations
    .filter(({ type }) => type === wanted)
    .map(({ targetRef }) => targetRef);
}

/** The roles that name a deputy. What a group says of itself may have any shape, and its refs may leave out what they mean. */
function rolesOf({ metadata, spec }: Entity): readonly TeamRole[] {
  const roles = spec?.roles;
  if (!Array.isArray(roles)) return [];
  const defaultNamespace = metadata.namespace ?? DEFAULT_NAMESPACE;
  const fullRef = (ref: string) => userRef(ref, defaultNamespace);
  return (roles as readonly Partial<TeamRole>[])
    .filter(
      (role): role is TeamRole =>
        typeof role?.person === 'string' && typeof role.deputy === 'string',
    )
    .map(role => ({
      ...role,
      person: fullRef(role.person),
      deputy: fullRef(role.deputy),
    }));
}

function userRef(ref: string, defaultNamespace: string): string {
  try {
    return stringifyEntityRef(
      parseEntityRef(ref, { defaultKind: 'User', defaultNamespace }),
    );
  } catch {
    // What is no ref names nobody.
    return ref;
  }
}

/** What an entity is called in each language, as far as it says. */
export function nameOf({ metadata, spec }: Entity): Localized {
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

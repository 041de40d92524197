import type { AuthService } from '@backstage/backend-plugin-api';
import {
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { Standing } from './Standing';

const keptFor = 30_000;
/** Deeper than any organisation; ends a circle of groups as well. */
const deepest = 12;
const fields = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'relations',
  'spec.type',
];

/**
 * Works out where a person belongs from the catalogue, not from the token: a token lives for an hour
 * and names direct groups only, and who has left a team must not read its requests for another hour.
 */
export class People {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #clock: () => number;
  readonly #known = new Map<
    string,
    { readonly until: number; readonly standing: Promise<Standing> }
  >();

  constructor(options: {
    readonly catalog: CatalogService;
    readonly auth: AuthService;
    readonly clock?: () => number;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#clock = options.clock ?? Date.now;
  }

  /** Where the person belongs now, or belonged at most 30 s ago. Fails when the catalogue does not answer. */
  async standingOf(user: string): Promise<Standing> {
    const now = this.#clock();
    const known = this.#known.get(user);
    if (known && known.until > now) return known.standing;

    for (const [ref, { until }] of this.#known)
      if (until <= now) this.#known.delete(ref);
    const standing = this.#read(user);
    this.#known.set(user, { until: now + keptFor, standing });
    // A failure is not knowledge: the next question asks again.
    standing.catch(() => this.#known.delete(user));
    return standing;
  }

  async #read(user: string): Promise<Standing> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const person = await this.#catalog.getEntityByRef(user, { credentials });

    const types = new Map<string, string>();
    let next = targets(person, RELATION_MEMBER_OF);
    for (let depth = 0; next.length > 0 && depth < deepest; depth++) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs: next, fields },
        { credentials },
      );
      next.forEach((ref, i) =>
        types.set(ref, String(items[i]?.spec?.type ?? '')),
      );
      const parents = items.flatMap(group => targets(group, RELATION_CHILD_OF));
      next = [...new Set(parents)].filter(ref => !types.has(ref));
    }
    return { user, groups: [...types].map(([ref, type]) => ({ ref, type })) };
  }
}

function targets(entity: Entity | undefined, relation: string): string[] {
  const refs = entity?.relations
    ?.filter(({ type }) => type === relation)
    .map(({ targetRef }) => targetRef);
  return [...new Set(refs)].filter(ref => ref.startsWith('group:'));
}

import type { AuthService } from '@backstage/backend-plugin-api';
import {
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { isInForce } from '@tukiverkko/plugin-forms-common';
import type { Membership, Standing } from './Standing';

const keptFor = 30_000;
const rememberedFor = 3_600_000;
/** Shorter than the patience of those who ask the policy. */
const patience = 1_500;
/** The relation of the expert networks' own model, from a unit or a person to the network. */
const memberOfNetwork = 'memberOfNetwork';
/** Deeper than any organisation; ends a circle of groups as well. */
const deepest = 12;
const fields = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'relations',
  'spec.type',
  'spec.validFrom',
  'spec.validTo',
];

/**
 * Works out where a person belongs from the catalogue, not from the token: a token lives for an hour
 * and names direct groups only, and who has left a team must not read its requests for another hour.
 */
export class People {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #clock: () => number;
  readonly #readings = new Map<
    string,
    { readonly until: number; readonly standing: Promise<Standing> }
  >();
  /** The last good reading of each person, for when the catalogue is down. */
  readonly #earlier = new Map<
    string,
    { readonly until: number; readonly standing: Standing }
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

  /**
   * Where the person belongs now, or belonged at most 30 s ago. While the catalogue does not answer,
   * what it said within the last hour, marked as not current; fails where it said nothing.
   */
  async standingOf(user: string): Promise<Standing> {
    const now = this.#clock();
    const known = this.#readings.get(user);
    if (known && known.until > now) return known.standing;

    forgetOld(this.#readings, now);
    forgetOld(this.#earlier, now);
    const standing = this.#current(user, now);
    this.#readings.set(user, { until: now + keptFor, standing });
    // A failure is not knowledge: the next question asks again.
    const forget = () => this.#readings.delete(user);
    standing.then(({ isCurrent }) => isCurrent || forget(), forget);
    return standing;
  }

  async #current(user: string, now: number): Promise<Standing> {
    try {
      const standing = await within(patience, this.#read(user));
      this.#earlier.set(user, { until: now + rememberedFor, standing });
      return standing;
    } catch (error) {
      const earlier = this.#earlier.get(user)?.standing;
      if (!earlier) throw error;
      return { ...earlier, isCurrent: false };
    }
  }

  async #read(user: string): Promise<Standing> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const person = await this.#catalog.getEntityByRef(user, { credentials });
    // Whoever the catalogue takes them for, they are not somebody else.
    if (person && stringifyEntityRef(person) !== user)
      throw new Error('nonsense');

    const now = new Date(this.#clock()).toISOString();
    const groups = new Map<string, Membership>();
    const seen = new Set<string>();
    let next = targets(person, RELATION_MEMBER_OF, 'group');
    for (let depth = 0; next.length > 0 && depth < deepest; depth++) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs: next, fields },
        { credentials },
      );
      const parents: string[] = [];
      next.forEach((ref, i) => {
        seen.add(ref);
        const group = items[i];
        // Of a team that is over nobody is a member, nor by it of what stood above.
        if (!group || !isInForce(group.spec ?? {}, now)) return;
        if (stringifyEntityRef(group) !== ref) throw new Error('nonsense');
        parents.push(...targets(group, RELATION_CHILD_OF, 'group'));
        groups.set(ref, {
          ref,
          type: String(group.spec?.type ?? ''),
          networks: targets(group, memberOfNetwork, 'expertnetwork'),
        });
      });
      next = [...new Set(parents)].filter(ref => !seen.has(ref));
    }
    return {
      user,
      groups: [...groups.values()],
      networks: targets(person, memberOfNetwork, 'expertnetwork'),
      isCurrent: true,
    };
  }
}

function targets(
  entity: Entity | undefined,
  relation: string,
  kind: string,
): string[] {
  const refs = entity?.relations
    ?.filter(({ type }) => type === relation)
    .map(({ targetRef }) => targetRef);
  return [...new Set(refs)].filter(ref => ref.startsWith(`${kind}:`));
}

function forgetOld(
  map: Map<string, { readonly until: number }>,
  now: number,
): void {
  for (const [user, { until }] of map) if (until <= now) map.delete(user);
}

async function within<T>(
  milliseconds: number,
  promise: Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error('The catalogue does not answer.')),
      milliseconds,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

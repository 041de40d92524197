import type { AuthService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { namesOf } from '@tukiverkko/plugin-expert-network-common';

const keptFor = 30_000;
const keptAtMost = 1_000;

/** What people are called, from the catalogue, remembered for half a minute. */
export class PersonNames {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #known = new Map<string, { name: string; until: number }>();

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
  }

  /** The name to greet with; the ref's own name where the catalogue does not answer. */
  async nameOf(userEntityRef: string): Promise<string> {
    const known = this.#known.get(userEntityRef);
    if (known && known.until > Date.now()) return known.name;
    const name = await this.#read(userEntityRef);
    if (name === undefined) return parseEntityRef(userEntityRef).name;
    if (this.#known.size >= keptAtMost) this.#known.clear();
    this.#known.set(userEntityRef, { name, until: Date.now() + keptFor });
    return name;
  }

  async #read(userEntityRef: string): Promise<string | undefined> {
    try {
      const credentials = await this.#auth.getOwnServiceCredentials();
      const entity = await this.#catalog.getEntityByRef(userEntityRef, {
        credentials,
      });
      return entity && namesOf(entity).fi;
    } catch {
      // A greeting is no reason to refuse the page.
      return undefined;
    }
  }
}

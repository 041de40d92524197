import type { AuthService } from '@backstage/backend-plugin-api';
import type { PolicyDecision } from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import type { People } from '../people/People';
import { decide, type PolicySettings } from './decide';

/** Finds out who asks and where they belong; {@link decide} does the rest. */
export class TukiverkkoPolicy implements PermissionPolicy {
  readonly #people: People;
  readonly #auth: AuthService;
  readonly #settings: PolicySettings;

  constructor(options: {
    readonly people: People;
    readonly auth: AuthService;
    readonly settings: PolicySettings;
  }) {
    this.#people = options.people;
    this.#auth = options.auth;
    this.#settings = options.settings;
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    return decide(permission, await this.#standing(user), this.#settings);
  }

  async #standing(user: PolicyQueryUser | undefined) {
    if (!user || !this.#auth.isPrincipal(user.credentials, 'user'))
      return undefined;
    return this.#people.standingOf(user.credentials.principal.userEntityRef);
  }
}

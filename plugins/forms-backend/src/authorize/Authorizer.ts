import type {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isResourcePermission,
  type Permission,
  type PolicyDecision,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  createConditionTransformer,
  type ConditionTransformer,
} from '@backstage/plugin-permission-node';
import {
  formsCaseResourceRef,
  type FormsCaseFilter,
} from '@tukiverkko/plugin-forms-node';
import { problems } from '../problems';
import type { CaseDecision } from './criteria';
import { readCriteria } from './readCriteria';
import { within } from './within';

const patience = 2_000;

/**
 * Asks the policy once per request, for everything the request needs to know.
 *
 * Never with a `resourceRef`: the permission backend would call back into this plugin for a row
 * that is loaded already. No answer, a late one or nonsense is 503, and no data leaves.
 */
export class Authorizer {
  readonly #permissions: PermissionsService;
  readonly #toFilter: ConditionTransformer<FormsCaseFilter>;

  constructor(options: {
    readonly permissions: PermissionsService;
    readonly registry: PermissionsRegistryService;
  }) {
    this.#permissions = options.permissions;
    this.#toFilter = createConditionTransformer(
      options.registry.getPermissionRuleset(formsCaseResourceRef),
    );
  }

  /** The decisions for the permissions, in their order. */
  async decide<const P extends readonly Permission[]>(
    permissions: P,
    credentials: BackstageCredentials,
  ): Promise<{ readonly [I in keyof P]: CaseDecision }> {
    try {
      const answer = this.#permissions.authorizeConditional(
        // The endpoint decides basic permissions as well; only the type is narrower.
        permissions.map(permission => ({
          permission: permission as ResourcePermission,
        })),
        { credentials },
      );
      const decisions = await within(patience, answer);
      if (decisions.length !== permissions.length) throw new Error('nonsense');
      return decisions.map((decision, i) =>
        this.#read(decision, permissions[i]),
      ) as { [I in keyof P]: CaseDecision };
    } catch {
      throw problems.unavailable('The permission service');
    }
  }

  #read(decision: PolicyDecision, permission: Permission): CaseDecision {
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return 'all';
      case AuthorizeResult.DENY:
        return 'none';
      case AuthorizeResult.CONDITIONAL:
        if (
          // A condition on a case says nothing of who may edit forms; it must not pass for a yes.
          !isResourcePermission(
            permission,
            formsCaseResourceRef.resourceType,
          ) ||
          decision.pluginId !== formsCaseResourceRef.pluginId ||
          decision.resourceType !== formsCaseResourceRef.resourceType
        ) {
          throw new Error('nonsense');
        }
        return readCriteria(decision.conditions, this.#toFilter);
      default:
        throw new Error('nonsense');
    }
  }
}

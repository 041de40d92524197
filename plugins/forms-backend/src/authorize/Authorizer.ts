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
  formsFormResourceRef,
  type FormsCaseFilter,
  type FormsFormFilter,
} from '@tukiverkko/plugin-forms-node';
import { problems } from '../problems';
import type { CaseDecision } from './criteria';
import type { FormDecision } from './formCriteria';
import { readCriteria } from './readCriteria';
import { within } from './within';

const patience = 2_000;

/** What a decision about a permission may depend on. */
type Decision<P extends Permission> = P extends ResourcePermission<
  typeof formsFormResourceRef.resourceType
>
  ? FormDecision
  : CaseDecision;

/**
 * Asks the policy once per request, for everything the request needs to know.
 *
 * Never with a `resourceRef`: the permission backend would call back into this plugin for a row
 * that is loaded already. No answer, a late one or nonsense is 503, and no data leaves.
 */
export class Authorizer {
  readonly #permissions: PermissionsService;
  readonly #toCases: ConditionTransformer<FormsCaseFilter>;
  readonly #toForms: ConditionTransformer<FormsFormFilter>;

  constructor(options: {
    readonly permissions: PermissionsService;
    readonly registry: PermissionsRegistryService;
  }) {
    this.#permissions = options.permissions;
    this.#toCases = createConditionTransformer(
      options.registry.getPermissionRuleset(formsCaseResourceRef),
    );
    this.#toForms = createConditionTransformer(
      options.registry.getPermissionRuleset(formsFormResourceRef),
    );
  }

  /** The decisions for the permissions, in their order. */
  async decide<const P extends readonly Permission[]>(
    permissions: P,
    credentials: BackstageCredentials,
  ): Promise<{ readonly [I in keyof P]: Decision<P[I]> }> {
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
      ) as { [I in keyof P]: Decision<P[I]> };
    } catch {
      throw problems.unavailable('The permission service');
    }
  }

  #read(
    decision: PolicyDecision,
    permission: Permission,
  ): CaseDecision | FormDecision {
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return 'all';
      case AuthorizeResult.DENY:
        return 'none';
      case AuthorizeResult.CONDITIONAL: {
        const { conditions, pluginId, resourceType } = decision;
        // A condition on a case says nothing of who may publish forms; it must not pass for a yes.
        if (
          !isResourcePermission(permission, resourceType) ||
          pluginId !== formsCaseResourceRef.pluginId
        )
          throw new Error('nonsense');
        if (resourceType === formsCaseResourceRef.resourceType)
          return readCriteria(conditions, resourceType, this.#toCases);
        if (resourceType === formsFormResourceRef.resourceType)
          return readCriteria(conditions, resourceType, this.#toForms);
        throw new Error('nonsense');
      }
      default:
        throw new Error('nonsense');
    }
  }
}

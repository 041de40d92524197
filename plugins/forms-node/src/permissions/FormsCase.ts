import { createPermissionResourceRef } from '@backstage/plugin-permission-node';

/** What a permission rule may look at: who stands in which relation to a case. Never its content. */
export interface FormsCase {
  readonly id: string;
  readonly requester: string;
  /** The unit of the requester, where they let its people see and continue it. */
  readonly colleagues: string | null;
  readonly owner: string;
  readonly coordinator: string | null;
  readonly invited: readonly string[];
}

/** A rule as a question to the database: cases where one of `refs` stands in `relation`. */
export interface FormsCaseFilter {
  readonly relation:
    | 'requester'
    | 'colleagues'
    | 'owner'
    | 'coordinator'
    | 'invited';
  readonly refs: readonly string[];
}

/** The resource that permissions of cases are decided on. */
export const formsCaseResourceRef = createPermissionResourceRef<
  FormsCase,
  FormsCaseFilter
>().with({
  pluginId: 'forms',
  resourceType: 'forms-case',
});

import { createPermissionResourceRef } from '@backstage/plugin-permission-node';

/** What a rule about editing may look at: whose the form is, and whom a publisher asked to write it. */
export interface FormsForm {
  readonly key: string;
  /** The team that keeps the form; null where none does. */
  readonly team: string | null;
  readonly editors: readonly string[];
}

/** A rule as a question about a form: one of `refs` writes it, or no team keeps it. */
export type FormsFormFilter =
  | { readonly relation: 'edited-by'; readonly refs: readonly string[] }
  | { readonly relation: 'without-team'; readonly refs: readonly [] };

/** The resource that permissions of editing are decided on. */
export const formsFormResourceRef = createPermissionResourceRef<
  FormsForm,
  FormsFormFilter
>().with({
  pluginId: 'forms',
  resourceType: 'forms-form',
});

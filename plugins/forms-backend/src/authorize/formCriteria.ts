import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  isAndCriteria,
  isNotCriteria,
  isOrCriteria,
} from '@backstage/plugin-permission-node';
import type { FormsForm, FormsFormFilter } from '@tukiverkko/plugin-forms-node';

/** A policy's decision about editing forms: all of them, none, or those that match. */
export type FormDecision = 'all' | 'none' | PermissionCriteria<FormsFormFilter>;

/** Whether a decision holds for one form. */
export function holdsFor(decision: FormDecision, form: FormsForm): boolean {
  if (decision === 'all' || decision === 'none') return decision === 'all';
  if (isAndCriteria(decision))
    return decision.allOf.every(part => holdsFor(part, form));
  if (isOrCriteria(decision))
    return decision.anyOf.some(part => holdsFor(part, form));
  if (isNotCriteria(decision)) return !holdsFor(decision.not, form);
  if (decision.relation === 'without-team') return form.team === null;
  const refs: readonly string[] = decision.refs;
  return [form.team, ...form.editors].some(
    ref => ref !== null && refs.includes(ref),
  );
}

import type { FieldChange } from './changesBetween';
import type { RecordType } from './RecordType';

/** Who changes a record: a coordinator of every region it served or will serve, its owner, or anybody else. */
export type RecordEditor = 'coordinator' | 'owner' | 'other';

/**
 * True when a coordinator has to approve before it takes effect: what decides who receives
 * the next case, anything from somebody who does not own the record, and whatever is new.
 */
export function needsApproval(
  { deciding }: Pick<RecordType, 'deciding'>,
  changes: readonly FieldChange[],
  { editor, isNew }: { readonly editor: RecordEditor; readonly isNew: boolean },
): boolean {
  if (editor === 'coordinator') return false;
  if (editor === 'other' || isNew) return true;
  return changes.some(({ field }) => deciding.includes(field));
}

import type { JsonValue } from '@backstage/types';
import type { RecordAnswers } from './RecordAnswers';
import type { RecordType } from './RecordType';
import { sameAnswer } from './sameAnswer';

/** A field that says something else now. */
export interface FieldChange {
  readonly field: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
}

/** What differs between two states of a record, in the order its form asks; no state before is a new record. */
export function changesBetween(
  { fields }: Pick<RecordType, 'fields'>,
  before: RecordAnswers | undefined,
  after: RecordAnswers,
): readonly FieldChange[] {
  return fields
    .map(({ name }) => ({
      field: name,
      before: before?.[name],
      after: after[name],
    }))
    .filter(change => !sameAnswer(change.before, change.after));
}

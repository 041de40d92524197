import { recordTypes } from '../records/recordTypes';
import type { RecordType, RecordTypeId } from '../records/RecordType';

/** What a list can bring in. */
export type ListTypeId = Exclude<RecordTypeId, 'event'>;

/** What a list can bring in: a row says by name which record it is about, and the meetings of a series have one name. */
export const listTypes = recordTypes.filter(
  (type): type is RecordType & { readonly id: ListTypeId } =>
    type.namedBy === undefined,
);

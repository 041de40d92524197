import { recordTypes } from '../records/recordTypes';

/** What a list can bring in: a row says by name which record it is about, and the meetings of a series have one name. */
export const listTypes = recordTypes.filter(({ namedBy }) => !namedBy);

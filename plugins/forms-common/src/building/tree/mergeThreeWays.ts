import { applyChanges, type Applied } from './applyChanges';
import { changesOf } from './changesOf';

/**
 * What two people made of the same form, together: `theirs` with what `mine` changed since `base`. Only places both
 * changed to different values are refused; they stay as `theirs` has them until somebody decides.
 */
export const mergeThreeWays = <T>(base: T, theirs: T, mine: T): Applied<T> =>
  applyChanges(theirs, changesOf(base, mine));

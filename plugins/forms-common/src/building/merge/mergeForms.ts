import type { FormDefinition } from '../../definition/FormDefinition';
import { applyChanges } from '../tree/applyChanges';
import type { Change, ValueChange } from '../tree/Change';
import { changesOf } from '../tree/changesOf';
import { mergeThreeWays } from '../tree/mergeThreeWays';
import { subjectOf } from './subjectOf';

/** Whose change of a subject stays. */
export type MergeSide = 'mine' | 'theirs';

/** Something two people changed at the same time, each in another way. */
export interface MergeConflict {
  /** See `subjectOf`. */
  readonly subject: string;
  readonly mine: readonly ValueChange[];
  readonly theirs: readonly ValueChange[];
}

/** What two people made of one form, together. */
export interface MergedForm {
  readonly definition: FormDefinition;
  readonly conflicts: readonly MergeConflict[];
  /** How many subjects of theirs came in. */
  readonly taken: number;
}

/**
 * Brings together what two people made of the same form. What only one of them touched is taken from that one; of what
 * both did, one side is taken whole: the chosen one, or theirs until somebody chooses.
 */
export function mergeForms(
  base: FormDefinition,
  theirs: FormDefinition,
  mine: FormDefinition,
  chosen: Readonly<Record<string, MergeSide>> = {},
): MergedForm {
  const about = (change: Change) => subjectOf(change, base, theirs, mine);
  const { refused } = mergeThreeWays(base, theirs, mine);
  const subjects = new Set(refused.map(about));
  const mineChanges = changesOf(base, mine);
  const theirChanges = changesOf(base, theirs);
  const isTaken = (side: MergeSide) => (change: Change) => {
    const subject = about(change);
    return !subjects.has(subject) || (chosen[subject] ?? 'theirs') === side;
  };
  const withTheirs = applyChanges(base, theirChanges.filter(isTaken('theirs')));
  const withMine = applyChanges(
    withTheirs.value,
    mineChanges.filter(isTaken('mine')),
  );
  const of = (changes: readonly Change[], subject: string) =>
    changes.filter(
      (change): change is ValueChange =>
        !('order' in change) && about(change) === subject,
    );
  return {
    definition: withMine.value,
    conflicts: [...subjects].map(subject => ({
      subject,
      mine: of(mineChanges, subject),
      theirs: of(theirChanges, subject),
    })),
    taken: new Set(theirChanges.map(about)).size,
  };
}

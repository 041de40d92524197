import type { FormDefinition } from '../../definition/FormDefinition';
import type { ElementName } from '../elements/ElementName';
import { settledLike } from '../structure/settled';
import { applyChanges } from '../tree/applyChanges';
import type { Change, ValueChange } from '../tree/Change';
import { mergeThreeWays } from '../tree/mergeThreeWays';
import { changesIn } from './changesIn';
import { subjectOf } from './subjectOf';

/** Whose change of a subject stays. */
export type MergeSide = 'mine' | 'theirs';

/** Something two people changed at the same time, each in another way. */
export interface MergeConflict {
  readonly subject: ElementName;
  readonly mine: readonly ValueChange[];
  readonly theirs: readonly ValueChange[];
}

/** What two people made of one form, together. */
export interface MergedForm {
  readonly definition: FormDefinition;
  readonly conflicts: readonly MergeConflict[];
  /** What of theirs came in without a choice. */
  readonly taken: readonly ElementName[];
}

/** Both people's changes of a form, however they fit together on its pages. */
export function mergeChanges(
  base: FormDefinition,
  theirs: FormDefinition,
  mine: FormDefinition,
  chosen: Readonly<Record<ElementName, MergeSide>> = {},
): MergedForm {
  const forms = [base, theirs, mine];
  const about = (change: Change) => subjectOf(change, forms);
  const mineChanges = changesIn(base, mine);
  const theirChanges = changesIn(base, theirs);
  const { refused } = mergeThreeWays(base, theirs, mine);
  const subjects = new Set(refused.map(about));

  const stays = (side: MergeSide) => (change: Change) => {
    const subject = about(change);
    return !subjects.has(subject) || (chosen[subject] ?? 'theirs') === side;
  };
  const withTheirs = applyChanges(base, theirChanges.filter(stays('theirs')));
  const { value } = applyChanges(
    withTheirs.value,
    mineChanges.filter(stays('mine')),
  );
  const of = (changes: readonly Change[], subject: ElementName) =>
    changes.filter(
      (change): change is ValueChange =>
        !('order' in change) && about(change) === subject,
    );
  return {
    definition: value,
    conflicts: [...subjects].map(subject => ({
      subject,
      mine: of(mineChanges, subject),
      theirs: of(theirChanges, subject),
    })),
    taken: [...new Set(theirChanges.map(about))].filter(
      subject => !subjects.has(subject),
    ),
  };
}

/**
 * Brings together what two people made of the same form. What only one of them touched is taken from that one; of what
 * both did, one side is taken whole: the chosen one, or theirs until somebody chooses. A question both
 * moved stands on one page.
 */
export function mergeForms(
  base: FormDefinition,
  theirs: FormDefinition,
  mine: FormDefinition,
  chosen: Readonly<Record<ElementName, MergeSide>> = {},
): MergedForm {
  const merged = mergeChanges(base, theirs, mine, chosen);
  return {
    ...merged,
    definition: settledLike(merged.definition, base, theirs, mine),
  };
}

import type { JsonValue } from '@backstage/types';
import type { RecordAnswers } from './RecordAnswers';
import { sameAnswer } from './sameAnswer';

/** A field that two people changed, each to something else. */
export interface MergeConflict {
  readonly field: string;
  readonly base?: JsonValue;
  readonly theirs?: JsonValue;
  readonly mine?: JsonValue;
}

/** Two edits of one state as one, by field; in a field of a conflict `theirs`, what stands already, remains. */
export interface MergedAnswers {
  readonly merged: RecordAnswers;
  readonly conflicts: readonly MergeConflict[];
}

/** Both edits of a state: what only one of them changed is taken from that one. */
export function mergeAnswers(
  base: RecordAnswers,
  theirs: RecordAnswers,
  mine: RecordAnswers,
): MergedAnswers {
  const fields = new Set([base, theirs, mine].flatMap(Object.keys));
  const merged: Record<string, JsonValue> = {};
  const conflicts: MergeConflict[] = [];
  for (const field of fields) {
    const three = {
      base: base[field],
      theirs: theirs[field],
      mine: mine[field],
    };
    const iChanged = !sameAnswer(three.base, three.mine);
    const theyChanged = !sameAnswer(three.base, three.theirs);
    if (iChanged && theyChanged && !sameAnswer(three.theirs, three.mine)) {
      conflicts.push({ field, ...three });
    }
    const value = iChanged && !theyChanged ? three.mine : three.theirs;
    if (value !== undefined) merged[field] = value;
  }
  return { merged, conflicts };
}

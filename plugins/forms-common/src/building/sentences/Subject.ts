import type { Scalar } from './Rule';

/** What a name of a form holds, as far as conditions about it go. */
export type SubjectKind =
  | 'choice'
  | 'choices'
  | 'truth'
  | 'number'
  | 'date'
  | 'moment'
  | 'text'
  | 'list'
  | 'rows'
  | 'flags'
  | 'relations'
  | 'other';

/** Something a condition can be about: a question, a cell, a calculated value, a score, a band, the flags, who fills, today. */
export interface Subject {
  /** As an expression reads it: `language`, `$calc.age`, `$row.age`. */
  readonly name: string;
  readonly kind: SubjectKind;
  /** The codes there are to choose from; absent where there are none, or they are not known before publishing. */
  readonly codes?: readonly Scalar[];
  /** The source the codes come from, where publishing writes them in. */
  readonly source?: string;
}

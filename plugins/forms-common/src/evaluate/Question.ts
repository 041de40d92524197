import type { AnswerError } from './Evaluation';

/** What an evaluation has found out about one question, or about one inside a row. */
export interface Question {
  /** Where its answer stands: `county`, `children/2/age`. */
  readonly path: string;
  /** The accepted answer. */
  readonly answer: unknown;
  readonly errors: readonly AnswerError[];
  readonly isHidden: boolean;
  /** Answered though hidden. */
  readonly isDropped: boolean;
  readonly isRequired: boolean;
  readonly isReadOnly: boolean;
}

/** A text of spaces, an empty list or a matrix without a mark answers no question, though the schema would take it. */
export function isUnanswered(answer: unknown): boolean {
  if (typeof answer === 'string') return answer.trim() === '';
  return (
    answer === undefined ||
    (Array.isArray(answer) && answer.length === 0) ||
    (typeof answer === 'object' &&
      answer !== null &&
      Object.keys(answer).length === 0)
  );
}

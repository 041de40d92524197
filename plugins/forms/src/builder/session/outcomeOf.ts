import { ConnectionLost, FormsProblem } from '../../api/FormsProblem';
import type { Saving } from './BuilderState';
import { refusedProblems } from './refusedProblems';

/** Why a save came to nothing. */
export type Outcome =
  /** Somebody else saved, or began, the draft. */
  | 'changed'
  | 'absent'
  | 'in-review'
  | 'forbidden'
  /** Not like this, however often it is tried. */
  | 'refused'
  | 'offline'
  /** The server has trouble that passes. */
  | 'failed';

const ofStatus: Readonly<Record<number, Outcome>> = {
  412: 'changed',
  404: 'absent',
  403: 'forbidden',
  // Signed out, or too many at a time: both pass.
  401: 'failed',
  429: 'failed',
};

/** What a failed save means. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof ConnectionLost) return 'offline';
  if (!(error instanceof FormsProblem) || error.status >= 500) return 'failed';
  if (error.type === 'form-in-review') return 'in-review';
  return ofStatus[error.status] ?? 'refused';
}

/** How things stand after a save that came to nothing; undefined where more has to be found out. */
export function savingAfter(error: unknown): Saving | undefined {
  const outcome = outcomeOf(error);
  switch (outcome) {
    case 'refused':
      return { state: 'refused', problems: refusedProblems(error) };
    case 'forbidden':
    case 'offline':
    case 'failed':
      return { state: outcome };
    default:
      return undefined;
  }
}

import {
  caseCommands,
  type CaseCommand,
  type CasePermission,
} from './caseCommands';
import { plainCase, type CaseFacts } from './CaseFacts';
import type { CaseState } from './states';

/** The states a question may interrupt; `inform` returns to the one it was. */
export type InterruptedState = 'accepted' | 'in-consultation';

/** True for a word that is a command of the lifecycle table. */
export function isCaseCommand(word: unknown): word is CaseCommand {
  // hasOwn: 'constructor' is a key of every object, and a command may come from the wire.
  return typeof word === 'string' && Object.hasOwn(caseCommands, word);
}

/**
 * The state a command leads to, or undefined where the table does not allow it.
 * `before` is the state the case was in when information was asked; only `inform` looks at it.
 */
export function transition(
  state: CaseState,
  command: string,
  before: InterruptedState = 'accepted',
): CaseState | undefined {
  if (!isCaseCommand(command)) return undefined;
  const { from, to } = caseCommands[command];
  if (!(from as readonly CaseState[]).includes(state)) return undefined;
  if (to === 'same') return state;
  return to === 'before' ? before : to;
}

/** Where more than the state decides. */
const conditions: Partial<
  Record<
    CaseCommand,
    (held: readonly CasePermission[], facts: CaseFacts) => boolean
  >
> = {
  // People have made room for a booked meeting, so its team says yes to the cancelling.
  cancel: (held, { isBooked, isCancelAsked }) =>
    (held.includes('request') && !isBooked) ||
    (held.includes('work') && isCancelAsked),
  'ask-cancel': (_held, { isBooked, isCancelAsked }) =>
    isBooked && !isCancelAsked,
};

/**
 * The commands a state allows to somebody who holds these permissions, in the order of the table;
 * without facts, of a case that nothing is booked or asked for.
 */
export function allowedCommands(
  state: CaseState,
  held: readonly CasePermission[],
  facts: CaseFacts = plainCase,
): readonly CaseCommand[] {
  return (Object.keys(caseCommands) as CaseCommand[]).filter(command => {
    const { from, permission } = caseCommands[command];
    return (
      (from as readonly CaseState[]).includes(state) &&
      permission.some(one => held.includes(one)) &&
      (conditions[command]?.(held, facts) ?? true)
    );
  });
}

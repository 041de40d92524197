import type { CaseState } from './states';

/** What a command needs. The policy alone says who holds it. */
export type CasePermission = 'request' | 'work' | 'coordinate';

interface CommandRow {
  readonly from: readonly CaseState[];
  /** `same`: the state does not change. `before`: back to where it was when the question was asked. */
  readonly to: CaseState | 'same' | 'before';
  /** Holding one of them is enough; none: whoever acts on the outcome of a case gives it, never a person. */
  readonly permission: readonly CasePermission[];
}

const open = [
  'submitted',
  'accepted',
  'in-consultation',
  'needs-info',
] as const;
const inHand = ['accepted', 'in-consultation', 'needs-info'] as const;
const told = [...open, 'answered', 'closed', 'declined', 'cancelled'] as const;

/** The whole life of a case: from where a command may be given, where it leads, which permission it needs. */
export const caseCommands = {
  accept: { from: ['submitted'], to: 'accepted', permission: ['work'] },
  begin: { from: ['accepted'], to: 'in-consultation', permission: ['work'] },
  ask: {
    from: ['accepted', 'in-consultation'],
    to: 'needs-info',
    permission: ['work'],
  },
  inform: { from: ['needs-info'], to: 'before', permission: ['request'] },
  answer: {
    from: ['accepted', 'in-consultation'],
    to: 'answered',
    permission: ['work'],
  },
  'ask-again': {
    from: ['answered'],
    to: 'in-consultation',
    permission: ['request'],
  },
  close: { from: ['answered'], to: 'closed', permission: ['request', 'work'] },
  decline: {
    from: ['submitted', 'accepted'],
    to: 'declined',
    permission: ['work'],
  },
  // The team's only after the requester asked for it: see `allowedCommands`.
  cancel: { from: open, to: 'cancelled', permission: ['request', 'work'] },
  'ask-cancel': { from: open, to: 'same', permission: ['request'] },
  reopen: {
    from: ['closed', 'declined'],
    to: 'submitted',
    permission: ['request'],
  },
  forward: { from: open, to: 'submitted', permission: ['work', 'coordinate'] },
  return: { from: ['accepted'], to: 'submitted', permission: ['work'] },
  'mark-in-error': {
    from: told,
    to: 'entered-in-error',
    permission: ['coordinate'],
  },
  assign: { from: inHand, to: 'same', permission: ['work'] },
  schedule: { from: inHand, to: 'same', permission: ['work'] },
  invite: { from: inHand, to: 'same', permission: ['work'] },
  uninvite: { from: inHand, to: 'same', permission: ['work'] },
  share: { from: told, to: 'same', permission: ['request'] },
  note: { from: told, to: 'same', permission: ['work'] },
  message: {
    from: [...open, 'answered'],
    to: 'same',
    permission: ['work', 'request'],
  },
  settle: { from: open, to: 'closed', permission: [] },
  remark: { from: open, to: 'same', permission: [] },
  'hand-back': {
    from: ['answered', 'closed'],
    to: 'in-consultation',
    permission: [],
  },
} as const satisfies Record<string, CommandRow>;

/** A command somebody gives to a case. */
export type CaseCommand = keyof typeof caseCommands;

/** An answered case closes by itself after this many days. */
export const closeAfterDays = 30;

/** A closed or declined case may be reopened for this many days. */
export const reopenWithinDays = 30;

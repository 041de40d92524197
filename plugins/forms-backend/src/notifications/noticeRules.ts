import type { NoticeKind } from '@tukiverkko/plugin-forms-common';
import type { NoticeText } from './noticeTexts';

/**
 * Whom something concerns:
 * - `handlers`: whoever has the case in hand, or the whole team while nobody has
 * - `team`: everybody of the team that has it
 * - `otherSide`: the handlers where the requester did it, else the requester
 * - `deputies`: who stands in today for the handler, or for those with a role in the team while there is none
 * - `asked`: who was just asked to take part
 */
export type Audience =
  | 'requester'
  | 'handlers'
  | 'assignee'
  | 'team'
  | 'otherSide'
  | 'deputies'
  | 'coordinators'
  | 'invited'
  | 'asked';

/** Who is told about a command, as which kind of notice, in which words. */
export interface NoticeRule {
  readonly to: readonly Audience[];
  readonly kind: NoticeKind;
  readonly says: NoticeText;
}

/** Everything people are told. Nobody is told about what does not stand here, and nobody about what they did. */
export const noticeRules: Readonly<Record<string, readonly NoticeRule[]>> = {
  submit: [{ to: ['team'], kind: 'new', says: 'new' }],
  accept: [{ to: ['requester'], kind: 'progress', says: 'accepted' }],
  begin: [{ to: ['requester'], kind: 'progress', says: 'begun' }],
  ask: [{ to: ['requester'], kind: 'reply', says: 'asked' }],
  inform: [{ to: ['handlers'], kind: 'reply', says: 'informed' }],
  answer: [
    { to: ['requester'], kind: 'answer', says: 'answered' },
    { to: ['invited'], kind: 'progress', says: 'answered' },
  ],
  'ask-again': [{ to: ['handlers'], kind: 'reply', says: 'askedAgain' }],
  close: [{ to: ['otherSide'], kind: 'progress', says: 'closed' }],
  settle: [
    { to: ['requester'], kind: 'answer', says: 'settled' },
    { to: ['team'], kind: 'progress', says: 'settled' },
  ],
  remark: [{ to: ['handlers'], kind: 'reply', says: 'remarked' }],
  'hand-back': [{ to: ['handlers'], kind: 'reply', says: 'handedBack' }],
  decline: [{ to: ['requester'], kind: 'answer', says: 'declined' }],
  cancel: [
    { to: ['otherSide', 'invited'], kind: 'progress', says: 'cancelled' },
  ],
  'ask-cancel': [{ to: ['handlers'], kind: 'reply', says: 'askedToCancel' }],
  reopen: [{ to: ['team'], kind: 'new', says: 'reopened' }],
  forward: [
    { to: ['team'], kind: 'new', says: 'movedHere' },
    { to: ['requester'], kind: 'progress', says: 'movedOn' },
  ],
  return: [{ to: ['team'], kind: 'new', says: 'backInQueue' }],
  'mark-in-error': [
    { to: ['requester', 'handlers'], kind: 'progress', says: 'inError' },
  ],
  assign: [{ to: ['assignee'], kind: 'assigned', says: 'assigned' }],
  schedule: [
    {
      to: ['requester', 'handlers', 'invited'],
      kind: 'progress',
      says: 'scheduled',
    },
  ],
  invite: [{ to: ['asked'], kind: 'assigned', says: 'invited' }],
  view: [{ to: ['handlers'], kind: 'message', says: 'view' }],
  'decline-invitation': [
    { to: ['handlers'], kind: 'message', says: 'declinedInvitation' },
  ],
  message: [{ to: ['otherSide'], kind: 'message', says: 'message' }],
  attach: [{ to: ['otherSide'], kind: 'message', says: 'file' }],
  note: [{ to: ['handlers'], kind: 'message', says: 'note' }],
  'remind-half': [
    {
      to: ['handlers', 'deputies', 'coordinators'],
      kind: 'reminder',
      says: 'half',
    },
  ],
  'remind-due': [
    { to: ['team', 'deputies', 'coordinators'], kind: 'reminder', says: 'due' },
  ],
  'ask-feedback': [{ to: ['requester'], kind: 'feedback', says: 'feedback' }],
};

import type { CaseCommand } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { InvitationsStore } from '../invitations/InvitationsStore';
import { leaveMeeting } from './leaveMeeting';
import type { MeetingsStore } from './MeetingsStore';

/** After these nobody meets for the case as it was booked: it is another team's, or over without an answer. */
const endsMeeting: readonly CaseCommand[] = [
  'forward',
  'decline',
  'cancel',
  'settle',
  'mark-in-error',
];

/**
 * What a case leaves behind when it goes or ends. A forward ends the invitations too: those were asked by another
 * team, and the new one asks whom it wants. What they wrote goes along.
 */
export async function partWays(
  tx: Knex.Transaction,
  {
    caseId,
    command,
  }: { readonly caseId: string; readonly command: CaseCommand },
  options: {
    readonly actor: string;
    readonly now: string;
    readonly invitations: InvitationsStore;
    readonly meetings: MeetingsStore;
  },
): Promise<void> {
  if (endsMeeting.includes(command)) await leaveMeeting(tx, caseId, options);
  if (command === 'forward') await options.invitations.endAll(tx, caseId);
}

import type { CaseCommand } from '@tukiverkko/plugin-forms-common';
import type { OutcomeEvent } from '@tukiverkko/plugin-forms-node';

/** Which commands are a turn that others act on. */
export const outcomeEvents: Readonly<Record<string, OutcomeEvent>> = {
  submit: 'submitted',
  reopen: 'submitted',
  answer: 'answered',
  decline: 'declined',
  cancel: 'cancelled',
  // What was never meant is withdrawn; what was done by then stays, and is put right where it was done.
  'mark-in-error': 'cancelled',
} satisfies Partial<Record<CaseCommand | 'submit', OutcomeEvent>>;

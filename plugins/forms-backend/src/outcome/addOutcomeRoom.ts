import type { OutcomeListener } from '@tukiverkko/plugin-forms-node';
import { TellOutcome, type OutcomeRooms } from './TellOutcome';

/** Lets the modules that asked for them hear what becomes of cases, each by itself. */
export function addOutcomeRoom(
  listeners: readonly OutcomeListener[],
  rooms: OutcomeRooms,
): void {
  for (const listener of listeners) {
    rooms.dispatcher.tell(new TellOutcome(listener, rooms));
  }
}

import type { LeasedMessage } from './Outbox';

/**
 * Hears every message of the outbox, each at least once: what it does must bear a repeat.
 * A message that one listener could not take comes again to that one alone.
 */
export interface Listener {
  /** Stored beside what it has heard; never reuse it for another. */
  readonly id: string;
  hear(message: LeasedMessage): Promise<void>;
}

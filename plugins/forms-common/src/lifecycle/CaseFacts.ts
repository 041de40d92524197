/** What is true of a case besides its state, and decides what may be done with it. */
export interface CaseFacts {
  /** A meeting is booked for it, and is not over. */
  readonly isBooked: boolean;
  /** The requester has asked its team to cancel it. */
  readonly isCancelAsked: boolean;
}

/** A case that nothing is booked or asked for. */
export const plainCase: CaseFacts = { isBooked: false, isCancelAsked: false };

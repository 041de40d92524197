/** `GET /v1/operations`: how the portal is doing, for those who keep it running. No content, no people, no names. */
export interface OperationsView {
  /** When it was looked. */
  readonly at: string;
  /** Whether the person who asks may retry and run things. */
  readonly mayAct: boolean;
  readonly ready: boolean;
  readonly checks: readonly OperationsCheck[];
  readonly figures: OperationsFigures;
  readonly jobs: readonly OperationsJob[];
  /** The oldest hundred. */
  readonly deadLetters: readonly DeadLetter[];
}

/** One thing the portal cannot serve without, or serves worse without. */
export interface OperationsCheck {
  readonly id: string;
  readonly ok: boolean;
  /** Since when what it looks at is as it is; absent where it has no age. */
  readonly asOf?: string;
}

/** What is counted, and the limit beyond which somebody should look. */
export interface OperationsFigures {
  /** Messages that have not left, without those set aside. */
  readonly waiting: number;
  /** Seconds since the oldest of them was written; 0 where there is none. */
  readonly oldestWaitingSeconds: number;
  readonly setAside: number;
  /** Open requests whose team is not in the catalogue, or has nobody in it. */
  readonly withoutOwner: number;
  /** Requests whose promised day has passed. */
  readonly overdue: number;
}

/** Beyond these somebody should look; the page and docs/operations.md say the same. */
export const operationsLimits = {
  waiting: 1_000,
  oldestWaitingSeconds: 600,
  setAside: 0,
  withoutOwner: 0,
  directorySeconds: 600,
} as const;

/** What goes on by itself: its last run. */
export interface OperationsJob {
  readonly id: string;
  readonly beganAt: string;
  /** Null while it runs. */
  readonly endedAt: string | null;
  readonly outcome: 'done' | 'failed' | null;
  readonly runs: number;
  /** How often it failed in a row, up to now. */
  readonly failures: number;
}

/** A message that was given up. What happened later to its case waits behind it; no other case does. */
export interface DeadLetter {
  readonly id: number;
  readonly caseId: string;
  /** Who has not heard it. */
  readonly listeners: readonly string[];
  readonly attempts: number;
  /** When it was written. */
  readonly at: string;
  readonly setAsideAt: string;
  /** How many messages of the same case wait behind it. */
  readonly behind: number;
}

/** `POST /v1/operations/dead-letters/retry`: one by its id, or all. */
export type RetryRequest = { readonly id: number } | { readonly all: true };

/** How many were sent on their way again; 0 where somebody else was there first. */
export interface RetryResult {
  readonly retried: number;
}

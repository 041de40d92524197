import type { Entity } from '@backstage/catalog-model';
import type {
  ProposalItem,
  RecordAuthor,
  RecordChange,
  RecordOutcomeVerdict,
  RecordTypeId,
} from '@tukiverkko/plugin-expert-network-common';

/** Somebody who changed a record: by what they are to it, and for the keepers of the log who it was. */
export interface Author extends RecordAuthor {
  readonly person: string | null;
}

/** What becomes of a record. */
export interface ChangeMade {
  readonly what: RecordChange;
  readonly revision: number;
  /** All of it, as it is from here. */
  readonly entity: Entity;
  readonly approvedBy?: Author;
  /** Of a restoring: the revision it went back to. */
  readonly from?: number;
  /** Of an import: the list and its row. */
  readonly list?: { readonly name: string; readonly row: number };
}

/** What becomes of a proposal. */
export type ProposalStep = Omit<ProposalItem, 'ref' | 'type' | 'at'>;

/** One thing that happened. It is never changed; everything else can be made from all of them in their order. */
export interface RecordEvent {
  /** Names what happened, so that it happens once. */
  readonly key: string;
  /** RFC 3339. */
  readonly at: string;
  readonly ref: string;
  readonly type: RecordTypeId;
  readonly by: Author;
  readonly change?: ChangeMade;
  readonly proposal?: ProposalStep;
  /** What was to be done with the case, to be said again to whoever asks again. */
  readonly verdict: RecordOutcomeVerdict['verdict'];
}

/** An event with its place in the order of all. */
export interface StoredEvent extends RecordEvent {
  readonly seq: number;
}

/** What a record is now. */
export interface RecordState {
  readonly ref: string;
  readonly type: RecordTypeId;
  readonly revision: number;
  readonly seq: number;
  readonly entity: Entity;
}

/** A record after an event; the one before where the event changed none. */
export function foldRecord(
  before: RecordState | undefined,
  { ref, type, seq, change }: StoredEvent,
): RecordState | undefined {
  if (!change) return before;
  return { ref, type, seq, revision: change.revision, entity: change.entity };
}

/** A proposal after an event; the one before where the event is about none. */
export function foldProposal(
  before: ProposalItem | undefined,
  { ref, type, at, proposal }: StoredEvent,
): ProposalItem | undefined {
  return proposal ? { ...proposal, ref, type, at } : before;
}

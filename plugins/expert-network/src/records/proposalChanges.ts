import {
  answersAt,
  changesBetween,
  mergeAnswers,
  recordAnswersOf,
  type RecordAnswers,
  type RecordResponse,
  type RecordType,
} from '@tukiverkko/plugin-expert-network-common';
import type { ShownChange } from './ChangeList';

/** What a proposal would change in a record, from the state it was begun from. */
export interface ProposalChanges {
  readonly changes: readonly ShownChange[];
  /** Others changed other fields meanwhile. */
  readonly hasMoved: boolean;
}

/** Compares a proposal with the record; whether others changed the same fields matters only while it waits. */
export function proposalChanges(
  type: RecordType,
  record: RecordResponse,
  proposal: {
    readonly answers: Readonly<Record<string, unknown>>;
    readonly isOpen: boolean;
  },
): ProposalChanges {
  const { basedOn } = proposal.answers;
  const mine = recordAnswersOf(proposal.answers) as RecordAnswers;
  const base = answersAt(
    record,
    typeof basedOn === 'number' ? basedOn : record.revision,
  );
  const changes = changesBetween(type, base, mine);
  if (!proposal.isOpen) return { changes, hasMoved: false };

  const { conflicts } = mergeAnswers(base, record.answers, mine);
  const met = new Map(conflicts.map(({ field, theirs }) => [field, theirs]));
  return {
    changes: changes.map(change =>
      met.has(change.field)
        ? { ...change, isConflict: true, meanwhile: met.get(change.field) }
        : change,
    ),
    hasMoved:
      changesBetween(type, base, record.answers).length > conflicts.length,
  };
}

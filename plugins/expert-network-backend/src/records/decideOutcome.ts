import {
  needsApproval,
  type ProposalState,
  type RecordAnswers,
  type RecordOutcomeRequest,
  type RecordOutcomeVerdict,
} from '@tukiverkko/plugin-expert-network-common';
import type { Entity } from '@backstage/catalog-model';
import { authorOf, type Stake } from './authorOf';
import { draftOf, type Table } from './draftOf';
import type { Author, RecordEvent } from './RecordEvent';
import { sentenceOf, type SentenceName } from './sentences';
import type { Surroundings } from './Surroundings';

type Decided = Pick<RecordEvent, 'by' | 'change' | 'verdict'> & {
  readonly state: ProposalState;
  readonly fields?: readonly string[];
};

const approvals: readonly unknown[] = ['approve', 'approve-with-corrections'];

const decisions: Readonly<
  Record<
    RecordOutcomeRequest['event'],
    (outcome: RecordOutcomeRequest, table: Table) => Decided
  >
> = {
  submitted: sent,
  answered,
  declined: (outcome, table) => ({
    by: byOf(outcome.by, stakeOf(table), table),
    verdict: null,
    state: 'declined',
  }),
  cancelled: (outcome, table) => ({
    by: byOf(outcome.by, stakeOf(table), table),
    verdict: null,
    state: 'withdrawn',
  }),
};

/** What an outcome of a case does to the record it is about. A pure function. */
export function decideOutcome(
  outcome: RecordOutcomeRequest,
  table: Table,
): RecordEvent {
  const { caseId, revision, reference, event, at } = outcome;
  const { ref, type, isNew } = table.aim;
  const { state, fields = [], ...decided } = decisions[event](outcome, table);
  return {
    key: outcomeKey({ caseId, revision }),
    at,
    ref,
    type: type.id,
    ...decided,
    proposal: { caseId, reference, isNew, state, fields },
  };
}

/** What names an outcome in the order of events. */
export function outcomeKey({
  caseId,
  revision,
}: Pick<RecordOutcomeRequest, 'caseId' | 'revision'>): string {
  return `case:${caseId}:${revision}`;
}

/** A proposal takes effect at once where nobody has to approve it. */
function sent(outcome: RecordOutcomeRequest, table: Table): Decided {
  const { aim } = table;
  const draft = draftOf(outcome, table);
  if (!('entity' in draft)) {
    const by = byOf(outcome.requester, stakeOf(table), table);
    const { sentence, state, fields } = draft;
    // What two people want otherwise is for the coordinator to see; the rest nobody can approve.
    const command = state === 'conflicting' ? 'remark' : 'settle';
    return { by, state, fields, verdict: { command, sentence } };
  }
  const by = byOf(outcome.requester, stakeOf(table, draft.after), table);
  if (draft.changes.length === 0) {
    return { by, state: 'applied', verdict: said('settle', 'nothing') };
  }
  const editor = by.role === 'system' ? 'other' : by.role;
  if (needsApproval(aim.type, draft.changes, { editor, isNew: aim.isNew })) {
    return { by, state: 'waiting', verdict: null };
  }
  return {
    by,
    state: 'applied',
    change: changeOf(draft.entity, table),
    verdict: said('settle', 'applied'),
  };
}

/** What a coordinator approved takes effect; what cannot goes back to the team, with the reason. */
function answered(outcome: RecordOutcomeRequest, table: Table): Decided {
  const draft = draftOf(outcome, table);
  const stake = stakeOf(table, 'after' in draft ? draft.after : undefined);
  const by = byOf(outcome.requester, stake, table);
  const approvedBy = byOf(outcome.by, stake, table);
  if (!approvals.includes(outcome.answer?.answers.decision)) {
    return { by: approvedBy, state: 'declined', verdict: null };
  }
  if (!('entity' in draft)) {
    const { sentence, state, fields } = draft;
    const verdict = { command: 'hand-back', sentence } as const;
    return { by: approvedBy, state, fields, verdict };
  }
  if (draft.changes.length === 0) {
    return { by: approvedBy, state: 'applied', verdict: null };
  }
  if (approvedBy.role !== 'coordinator') {
    const verdict = said('hand-back', 'notCoordinator');
    return { by: approvedBy, state: 'waiting', verdict };
  }
  return {
    by,
    state: 'applied',
    change: { ...changeOf(draft.entity, table), approvedBy },
    verdict: null,
  };
}

function stakeOf(
  { aim, record }: Table,
  after: RecordAnswers | undefined = undefined,
): Stake {
  const { ref, type } = aim;
  const before = record && type.toAnswers(record.entity);
  return { type: type.id, ref, before, after: after ?? before ?? {} };
}

function byOf(
  person: string | null,
  stake: Stake,
  surroundings: Surroundings,
): Author {
  return person === null
    ? { person, role: 'system' }
    : authorOf(person, stake, surroundings);
}

function changeOf(entity: Entity, { record }: Table) {
  return {
    what: record ? ('changed' as const) : ('created' as const),
    revision: (record?.revision ?? 0) + 1,
    entity,
  };
}

function said(
  command: NonNullable<RecordOutcomeVerdict['verdict']>['command'],
  name: SentenceName,
): RecordOutcomeVerdict['verdict'] {
  return { command, sentence: sentenceOf(name) };
}

import type { Entity } from '@backstage/catalog-model';
import {
  changesBetween,
  mergeAnswers,
  type FieldChange,
  type Localized,
  type ProposalState,
  type RecordAnswers,
  type RecordOutcomeRequest,
  type RecordProblem,
} from '@tukiverkko/plugin-expert-network-common';
import type { Aim } from './aimOf';
import { hasEnded } from './hasEnded';
import type { RecordState } from './RecordEvent';
import {
  labelsOf,
  problemsInWords,
  sentenceOf,
  type SentenceName,
} from './sentences';
import { strayRefs } from './strayRefs';
import type { Surroundings } from './Surroundings';

/** Everything a decision about a proposal looks at, read while nobody else writes. */
export interface Table extends Surroundings {
  /** A ref of no length is none. */
  readonly aim: Aim & { readonly ref: string };
  /** The record as it stands. */
  readonly record?: RecordState;
  /** What it said when the proposal was begun. */
  readonly base?: Entity;
  /** Whether something that is no record has the ref. */
  readonly isTaken: boolean;
  /** Which of the refs in the answers are records. */
  readonly records: readonly string[];
}

/** A change that could be made. */
export interface PossibleChange {
  readonly entity: Entity;
  readonly after: RecordAnswers;
  readonly changes: readonly FieldChange[];
}

/** Why none can. */
export interface Hindrance {
  readonly sentence: Localized;
  readonly state: Extract<ProposalState, 'refused' | 'conflicting'>;
  /** Where two changes meet. */
  readonly fields?: readonly string[];
}

/** What a proposal would make of the record as it stands now, or why that cannot be. */
export function draftOf(
  { answers }: Pick<RecordOutcomeRequest, 'answers'>,
  table: Table,
): PossibleChange | Hindrance {
  const { aim, base, record } = table;
  const { ref, type } = aim;
  const hindrance = hindranceOf(table);
  if (hindrance) return refused(hindrance, ref);
  const made = type.toEntity(answers, ref, record?.entity);
  if (!made.entity) return wrong(table, made.problems);
  return record && base
    ? mergedInto(record, base, type.toAnswers(made.entity), table)
    : possible(made.entity, undefined, table);
}

/** What is known before the answers are looked at. */
function hindranceOf({
  aim: { isNew, ref, type },
  base,
  isTaken,
  record,
}: Table): SentenceName | undefined {
  if (ref === '') return 'nameless';
  if (isNew) return record || isTaken ? 'taken' : undefined;
  if (!record) return isTaken ? 'file' : 'gone';
  if (record.type !== type.id) return 'kind';
  return base ? undefined : 'base';
}

function mergedInto(
  { entity }: RecordState,
  base: Entity,
  mine: RecordAnswers,
  table: Table,
): PossibleChange | Hindrance {
  const { ref, type } = table.aim;
  if (hasEnded(entity, table.today) && !hasEnded(base, table.today)) {
    return { ...refused('ended', ref), state: 'conflicting' };
  }
  const { merged, conflicts } = mergeAnswers(
    type.toAnswers(base),
    type.toAnswers(entity),
    mine,
  );
  if (conflicts.length > 0) {
    const fields = conflicts.map(({ field }) => field);
    const sentence = sentenceOf('conflict', { fields: labelsOf(type, fields) });
    return { sentence, state: 'conflicting', fields };
  }
  const made = type.toEntity(merged, ref, entity);
  return made.entity
    ? possible(made.entity, entity, table)
    : wrong(table, made.problems);
}

function possible(
  entity: Entity,
  before: Entity | undefined,
  table: Table,
): PossibleChange | Hindrance {
  const { aim, directory, records } = table;
  const after = aim.type.toAnswers(entity);
  const changes = changesBetween(
    aim.type,
    before && aim.type.toAnswers(before),
    after,
  );
  const strays = strayRefs(aim.type, after, directory, records).filter(
    // What pointed nowhere before is for somebody else to mend.
    stray => changes.some(({ field }) => field === stray.field),
  );
  return strays.length > 0 ? wrong(table, strays) : { entity, after, changes };
}

function wrong(
  { aim: { ref, type } }: Table,
  problems: readonly RecordProblem[],
): Hindrance {
  return refused('wrong', ref, problemsInWords(type, problems));
}

function refused(
  name: SentenceName,
  what: string,
  fields?: Localized,
): Hindrance {
  return { sentence: sentenceOf(name, { what, fields }), state: 'refused' };
}

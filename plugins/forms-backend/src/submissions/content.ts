import type { KeyObject } from 'node:crypto';
import type {
  Answers,
  CaseAnswer,
  CaseEvent,
  DeclineReason,
  ErasedFields,
  Evaluation,
  Routing,
} from '@tukiverkko/plugin-forms-common';
import type { EntityNames } from '../entities/KnownEntities';
import { open, seal, type Place } from '../sealing';

/** What was sent, and what the server made of it. */
export interface CaseContent {
  readonly answers: Answers;
  readonly evaluation: Evaluation;
  readonly routing: Routing;
  /** What `evaluate` was told besides the answers, so that it can be run again. */
  readonly now: string;
  /** What the chosen entities were called then, by ref. */
  readonly names?: EntityNames;
  /** Which answers were erased before the others. */
  readonly erased?: ErasedFields;
}

/** What a command brought with it. */
export interface EventContent {
  readonly text?: string;
  readonly said?: CaseEvent['said'];
  readonly reason?: DeclineReason;
  readonly place?: CaseEvent['place'];
  readonly answer?: Pick<
    CaseAnswer,
    'form' | 'formVersion' | 'answers' | 'contributors' | 'metAt'
  >;
  readonly moved?: CaseEvent['moved'];
  /** Where it is from here, and why. */
  readonly routing?: Routing;
  /** True where a promise began with it, because nobody had promised before. */
  readonly promised?: true;
  readonly assignee?: CaseEvent['assignee'];
  readonly colleagues?: CaseEvent['colleagues'];
  readonly leave?: CaseEvent['leave'];
  readonly expert?: CaseEvent['expert'];
  readonly meeting?: CaseEvent['meeting'];
}

/** Which event of a case: the one that led to a revision. */
export interface EventId {
  readonly caseId: string;
  readonly revision: number;
}

/** Seals the content of a case for its row. */
export function sealContent(
  key: KeyObject,
  caseId: string,
  content: CaseContent,
): string {
  return seal(key, contentPlace(caseId), JSON.stringify(content));
}

/** Opens what {@link sealContent} sealed. */
export function openContent(
  key: KeyObject,
  caseId: string,
  sealed: string,
): CaseContent {
  return JSON.parse(open(key, contentPlace(caseId), sealed));
}

/** Seals the content of an event; null where it has none. */
export function sealEvent(
  key: KeyObject,
  event: EventId,
  content: EventContent,
): string | null {
  if (Object.keys(content).length === 0) return null;
  return seal(key, eventPlace(event), JSON.stringify(content));
}

/** Opens what {@link sealEvent} sealed. */
export function openEvent(
  key: KeyObject,
  event: EventId,
  sealed: string | null,
): EventContent {
  return sealed === null
    ? {}
    : JSON.parse(open(key, eventPlace(event), sealed));
}

function contentPlace(row: string): Place {
  return { table: 'submissions', row, field: 'sealed' };
}

function eventPlace({ caseId, revision }: EventId): Place {
  return {
    table: 'case_events',
    row: `${caseId} ${revision}`,
    field: 'sealed',
  };
}

import type { KeyObject } from 'node:crypto';
import type { Routing } from '@tukiverkko/plugin-forms-common';
import {
  openContent,
  openEvent,
  type CaseContent,
  type EventContent,
} from './content';
import type { SubmissionRow } from './SubmissionRow';
import type { EventRow } from './SubmissionsStore';

/** What was sent, and what has become of it, opened. */
export interface CaseHistory {
  readonly content: CaseContent;
  /** Where it was sent to in the first place. */
  readonly routing: Routing;
  /** Oldest first. */
  readonly events: readonly OpenedEvent[];
}

/** An event with what it brought. */
export type OpenedEvent = Pick<EventRow, 'command' | 'state' | 'at' | 'actor'> &
  EventContent;

/** Opens what a case holds besides its messages and files. */
export function openHistory(
  key: KeyObject,
  row: Pick<SubmissionRow, 'id' | 'sealed'>,
  rows: readonly EventRow[],
): CaseHistory {
  const content = openContent(key, row.id, row.sealed);
  const events = rows.map(
    ({ case_id: caseId, revision, sealed, ...happened }) => ({
      ...happened,
      ...openEvent(key, { caseId, revision }, sealed),
    }),
  );
  return { content, routing: content.routing, events };
}

/** Why it is where it is now: the first explanation, or the one of the last move. */
export function routingNow({ routing, events }: CaseHistory): Routing {
  return events.findLast(event => event.routing)?.routing ?? routing;
}

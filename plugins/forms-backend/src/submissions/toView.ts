import type { KeyObject } from 'node:crypto';
import {
  readableAnswers,
  readableEvaluation,
} from '@tukiverkko/plugin-forms-common';
import type {
  Answers,
  Attachment,
  CaseAnswer,
  CaseConcern,
  CaseEvent,
  LegalHold,
  MessageList,
  NamedEntity,
  Relation,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { namesFor } from '../entities/namesFor';
import type { PublishedForm } from '../forms/PublishedForms';
import { leavePermission } from './leavePermission';
import {
  openHistory,
  routingNow,
  type CaseHistory,
  type OpenedEvent,
} from './openHistory';
import { readableRouting } from './readableRouting';
import { toListItem, type SubmissionRow } from './SubmissionRow';
import type { EventRow } from './SubmissionsStore';

/** Everything a case's page shows, as much of it as this reader's relations to the case open. */
export function toView(options: {
  readonly row: SubmissionRow;
  readonly events: readonly EventRow[];
  readonly attachments: readonly Attachment[];
  readonly messages: MessageList;
  readonly key: KeyObject;
  readonly form: PublishedForm;
  readonly relations: readonly Relation[];
  readonly concerns: readonly CaseConcern[];
  readonly allowedActions: readonly string[];
  readonly hold: LegalHold | undefined;
  readonly colleagues: NamedEntity | undefined;
  readonly helpers: readonly string[];
}): SubmissionView {
  const { row, key, form, relations, concerns, allowedActions, attachments } =
    options;
  const { items: messages, hasEarlier } = options.messages;
  const history = openHistory(key, row, options.events);
  const { answers, evaluation, erased } = history.content;
  const readable = (all: Answers) =>
    readableAnswers(form.definition, all, relations);
  const names = namesFor(
    form.definition,
    readable(answers),
    history.content.names,
  );
  return {
    ...toListItem(row),
    revision: row.revision,
    formVersion: row.form_version,
    language: row.language,
    requester: row.requester,
    ...(options.colleagues ? { colleagues: options.colleagues } : {}),
    ...(options.helpers.length > 0 ? { helpers: options.helpers } : {}),
    relations,
    answers: readable(answers),
    evaluation: readableEvaluation(form.definition, evaluation, relations),
    routing: readableRouting(form, relations)(routingNow(history)),
    ...(Object.keys(names).length > 0 ? { names } : {}),
    events: history.events.map(toEvent),
    answer: lastAnswer(history),
    allowedActions,
    ...(allowedActions.includes('forward')
      ? { leave: leavePermission(form, history).given }
      : {}),
    ...(concerns.length > 0 ? { concerns } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(messages.length > 0 ? { messages } : {}),
    ...(hasEarlier ? { hasEarlierMessages: true } : {}),
    ...(erased ? { erasedFields: erased } : {}),
    ...(options.hold ? { hold: options.hold } : {}),
  };
}

/** The event as it is told; an answer and an explanation stand elsewhere in the view. */
function toEvent({
  actor,
  answer,
  routing,
  promised,
  ...told
}: OpenedEvent): CaseEvent {
  return { ...told, ...(actor ? { actor } : {}) };
}

function lastAnswer({ events }: CaseHistory): CaseAnswer | null {
  const last = events.findLast(({ answer }) => answer);
  if (!last?.answer) return null;
  return { ...last.answer, at: last.at, actor: last.actor ?? '' };
}

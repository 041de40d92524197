import type { KeyObject } from 'node:crypto';
import type {
  Answers,
  Attachment,
  CaseAnswer,
  CaseEvent,
  FormDefinition,
  MessageList,
  Relation,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { withoutRecord } from '../routing/withoutRecord';
import { openContent, openEvent } from './content';
import { toListItem, type SubmissionRow } from './SubmissionRow';
import type { EventRow } from './SubmissionsStore';

/** Everything a case's page shows, as much of it as this reader's relations to the case open. */
export function toView(options: {
  readonly row: SubmissionRow;
  readonly events: readonly EventRow[];
  readonly attachments: readonly Attachment[];
  readonly messages: MessageList;
  readonly key: KeyObject;
  readonly access: FormDefinition['access'];
  readonly relations: readonly Relation[];
  readonly allowedActions: readonly string[];
}): SubmissionView {
  const { row, key, relations, allowedActions, attachments } = options;
  const { items: messages, hasEarlier } = options.messages;
  const { answers, evaluation, routing } = openContent(key, row.id, row.sealed);
  const readable = (all: Answers) =>
    readableAnswers(all, options.access, relations);
  const events = options.events.map(event => openRow(key, event));
  return {
    ...toListItem(row),
    revision: row.revision,
    formVersion: row.form_version,
    language: row.language,
    requester: row.requester,
    relations,
    answers: readable(answers),
    evaluation: { ...evaluation, answers: readable(evaluation.answers) },
    routing: withoutRecord(routing),
    events: events.map(({ event }) => event),
    answer: events.findLast(({ answer }) => answer)?.answer ?? null,
    allowedActions,
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(messages.length > 0 ? { messages } : {}),
    ...(hasEarlier ? { hasEarlierMessages: true } : {}),
  };
}

/** A field that names relations is readable by those alone; one that names none by everybody who reads the case. */
function readableAnswers(
  answers: Answers,
  access: FormDefinition['access'],
  relations: readonly Relation[],
): Answers {
  const isReadable = (field: string) =>
    !Object.hasOwn(access, field) ||
    access[field].read.some(relation => relations.includes(relation));
  return Object.fromEntries(
    Object.entries(answers).filter(([field]) => isReadable(field)),
  );
}

function openRow(
  key: KeyObject,
  row: EventRow,
): { readonly event: CaseEvent; readonly answer?: CaseAnswer } {
  const { answer, ...told } = openEvent(
    key,
    { caseId: row.case_id, revision: row.revision },
    row.sealed,
  );
  const event: CaseEvent = {
    command: row.command,
    state: row.state,
    at: row.at,
    ...(row.actor ? { actor: row.actor } : {}),
    ...told,
  };
  if (!answer) return { event };
  return { event, answer: { ...answer, at: row.at, actor: row.actor ?? '' } };
}

import type {
  CaseEvent,
  Evaluation,
  Routing,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';

/** What a case comes to whose answers are not there. */
export const nothing: Evaluation = {
  answers: {},
  dropped: [],
  hidden: [],
  readOnly: [],
  required: [],
  computed: {},
  scores: {},
  bands: {},
  flags: [],
  advice: [],
  missing: [],
  errors: [],
  stop: null,
  target: null,
};

/** A sentence that says nothing. */
export const silence = { fi: '', sv: '', en: '' };

/** What a list tells of a case, and what its watchers need to do their part. A new member of a case is withheld until it stands here. */
const told = [
  'id',
  'reference',
  'form',
  'formTitle',
  'formVersion',
  'language',
  'service',
  'serviceName',
  'state',
  'priority',
  'owner',
  'ownerName',
  'assignee',
  'requester',
  'colleagues',
  'helpers',
  'region',
  'submittedAt',
  'changedAt',
  'answerBy',
  'revision',
  'relations',
  'allowedActions',
  'leave',
  'concerns',
  'hold',
] as const satisfies readonly (keyof SubmissionView)[];

/** A case without anything that people wrote, and without what the routing made of it: whose it is, since when, by when. */
export function withheld(view: SubmissionView): SubmissionView {
  const known = told.flatMap(member =>
    view[member] === undefined ? [] : [[member, view[member]]],
  );
  return {
    ...(Object.fromEntries(known) as Pick<
      SubmissionView,
      (typeof told)[number]
    >),
    answers: {},
    evaluation: nothing,
    routing: bareRouting(view.routing),
    events: view.events.map(bare),
    answer: null,
    isWithheld: true,
  };
}

/** Where it went. Rules, sentences and whom to contact first would name the phenomenon. */
export function bareRouting(routing: Routing): Routing {
  const { team, teamName, priority, promise, fallback, leaves } = routing;
  return {
    ...{ team, teamName, priority, promise, fallback, leaves },
    rule: null,
    summary: silence,
    steps: [],
    directoryAt: routing.directoryAt,
  };
}

/** What happened. Why it was entered in error is told, or its requester would not know what to do. */
function bare(event: CaseEvent): CaseEvent {
  const { command, state, at, actor, moved, assignee, text } = event;
  return {
    command,
    state,
    at,
    ...(actor ? { actor } : {}),
    ...(moved ? { moved } : {}),
    ...(assignee === undefined ? {} : { assignee }),
    ...(command === 'mark-in-error' && text ? { text } : {}),
  };
}

import type {
  CaseEvent,
  Evaluation,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';

const nothing: Evaluation = {
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

const silence = { fi: '', sv: '', en: '' };

/** A case without anything that people wrote, and without what the routing made of it: whose it is, since when, by when. */
export function withheld(view: SubmissionView): SubmissionView {
  const { attachments, messages, hasEarlierMessages, ...rest } = view;
  return {
    ...rest,
    answers: {},
    evaluation: nothing,
    // Its sentences name phenomena.
    routing: { ...view.routing, summary: silence, steps: [] },
    events: view.events.map(bare),
    answer: null,
    isWithheld: true,
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

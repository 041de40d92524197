import type {
  Answers,
  Evaluation,
  Localized,
  Routing,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';

/** The same words in all three languages, for names that are not translated. */
export function everywhere(text: string): Localized {
  return { fi: text, sv: text, en: text };
}

/** What `evaluate` gives for a form without a condition. */
export function anEvaluation(
  answers: Answers,
  change: Partial<Evaluation> = {},
): Evaluation {
  return {
    answers,
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
    ...change,
  };
}

/** A routing that found a team in the requester's own county. */
export function aRouting(change: Partial<Routing> = {}): Routing {
  return {
    team: 'group:default/jarvisydan',
    teamName: everywhere('Järvisydän'),
    rule: 'r1',
    priority: 'normal',
    promise: 5,
    fallback: false,
    leaves: 'nothing',
    summary: {
      fi: 'Oman alueen tiimi.',
      sv: 'Teamet i ditt område.',
      en: 'The team of your own area.',
    },
    steps: [
      {
        code: 'own-county',
        outcome: 'chosen',
        text: {
          fi: 'Oma hyvinvointialue: 1 tiimi',
          sv: 'Eget välfärdsområde: 1 team',
          en: 'Own county: 1 team',
        },
      },
    ],
    directoryAt: '2026-11-22T12:00:00.000Z',
    ...change,
  };
}

/** A case as its owner or requester reads it. */
export function aCase(change: Partial<SubmissionView> = {}): SubmissionView {
  const answers = change.answers ?? {
    urgency: 'normal',
    question: 'Miten tukea nuorta?',
  };
  return {
    id: '7d0c2b1e-0000-4000-8000-000000000001',
    reference: 'OT-2026-7K3M9Q',
    form: 'help-request',
    formTitle: {
      fi: 'Avunpyyntö',
      sv: 'Begäran om hjälp',
      en: 'Request for help',
    },
    serviceName: everywhere('Haastavat erot'),
    state: 'submitted',
    priority: 'normal',
    owner: 'group:default/jarvisydan',
    ownerName: everywhere('Järvisydän'),
    assignee: null,
    region: null,
    submittedAt: '2026-11-22T12:32:00.000Z',
    changedAt: '2026-11-22T12:32:00.000Z',
    answerBy: '2026-11-30',
    revision: 1,
    formVersion: 1,
    language: 'fi',
    requester: 'user:default/liisa',
    relations: ['requester'],
    answers,
    evaluation: anEvaluation(answers),
    routing: aRouting(),
    events: [
      {
        command: 'submit',
        state: 'submitted',
        at: '2026-11-22T12:32:00.000Z',
        actor: 'user:default/liisa',
      },
    ],
    answer: null,
    allowedActions: ['cancel'],
    ...change,
  };
}

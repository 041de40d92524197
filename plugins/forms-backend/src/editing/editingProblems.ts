import type {
  ChangeClass,
  FormCheck,
  FormProblem,
  FormReview,
} from '@tukiverkko/plugin-forms-common';
import { Refusal } from '../problems';

const places = (problems: readonly unknown[]) =>
  problems.length === 1 ? 'one place needs' : `${problems.length} places need`;

/** The least a client needs of a draft that is not as it thought. */
export interface DraftNow {
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: string;
}

const now = ({ revision, savedBy, savedAt }: DraftNow) => ({
  revision,
  changedBy: savedBy,
  changedAt: savedAt,
});

/** What stands against publishing, each at its place. */
const reasons = ({ problems, tests }: FormCheck) => [
  ...problems.filter(({ severity }) => severity === 'error'),
  ...tests.flatMap(({ name, passed }, index) =>
    passed
      ? []
      : [
          {
            pointer: `/tests/${index}`,
            code: 'test-failed',
            params: { name },
            text: `The test "${name}" fails. Correct the form, or what the test expects.`,
          },
        ],
  ),
];

/** What is refused where forms are edited: what happened, and what to do now. */
export const editingProblems = {
  definitionRefused: (errors: readonly FormProblem[]) =>
    new Refusal(
      'definition-refused',
      400,
      [
        'The form cannot be kept like this',
        `Before this can be saved, ${places(
          errors,
        )} mending. Each stands in 'errors' with what to do; nothing was changed.`,
      ],
      { errors },
    ),
  definitionTooHeavy: (seconds: number) =>
    new Refusal('definition-too-heavy', 400, [
      'Checking the form takes too much',
      `Checking the form took over ${seconds} seconds or too much memory, and was ended. Nothing was changed. Split the form, or take away rules and long lists until it can be checked.`,
    ]),
  formDraftNotFound: (key: string) =>
    new Refusal('form-draft-not-found', 404, [
      'The form has no draft',
      `Nobody is editing the form '${key}'. Begin its draft with 'If-None-Match: *'.`,
    ]),
  formDraftExists: (draft: DraftNow) =>
    new Refusal(
      'form-draft-exists',
      412,
      [
        'The form has a draft already',
        "Somebody is editing this form. Read the draft, and send 'If-Match' with its ETag to change it.",
      ],
      now(draft),
    ),
  formDraftChanged: (draft: DraftNow) =>
    new Refusal(
      'form-draft-changed',
      412,
      [
        'The draft has changed meanwhile',
        'Somebody saved the draft after you read it. Read it again, and bring your change into it.',
      ],
      now(draft),
    ),
  formInReview: ({
    state,
    askedBy,
    askedAt,
    answeredBy,
    answeredAt,
  }: FormReview) =>
    new Refusal(
      'form-in-review',
      409,
      [
        'The draft is being reviewed',
        `The draft is ${
          state === 'approved' ? 'approved' : 'waiting for its reviewer'
        }, so that nobody publishes what nobody has read. Return it with a sentence to write on.`,
      ],
      { changedBy: answeredBy ?? askedBy, changedAt: answeredAt ?? askedAt },
    ),
  formNotInReview: () =>
    new Refusal('form-not-in-review', 409, [
      'The draft is not being reviewed',
      'A review was not asked for, or is answered already. Read the draft again to see how it stands.',
    ]),
  ownReview: () =>
    new Refusal('own-review', 409, [
      'Somebody else has to approve this',
      'You have written in this form since its last version, or asked for its review. Ask a publisher who has done neither; `writers` of the draft names who wrote.',
    ]),
  formPeopleChanged: () =>
    new Refusal('form-people-changed', 412, [
      'Who writes the form has changed meanwhile',
      'Somebody else said who writes this form after you read it. Read it again, and bring your change into it.',
    ]),
  formMovedOn: (currentVersion: number) =>
    new Refusal(
      'form-moved-on',
      409,
      [
        'Another version was published meanwhile',
        `Version ${currentVersion} was published after this draft was begun. Compare the two, then delete the draft and begin it again with what should become of both.`,
      ],
      { currentVersion },
    ),
  formNotReady: (check: FormCheck) =>
    new Refusal(
      'form-not-ready',
      409,
      [
        'The form cannot be published yet',
        `Before the form can be published, ${places(
          reasons(check),
        )} mending. Each stands in 'errors' with what to do.`,
      ],
      { errors: reasons(check) },
    ),
  formUnchanged: (currentVersion: number) =>
    new Refusal(
      'form-unchanged',
      409,
      [
        'There is nothing to publish',
        `The draft says exactly what version ${currentVersion} says. Change it, or delete it.`,
      ],
      { currentVersion },
    ),
  secondPersonNeeded: (classes: readonly ChangeClass[]) =>
    new Refusal('second-person-needed', 409, [
      'Somebody else has to publish this',
      `The draft changes how the form counts, where it sends or who may read (${classes.join(
        ', ',
      )}), and you have written in it since the last version. Ask a publisher who has not, to read and publish or approve it; \`writers\` of the draft names who wrote.`,
    ]),
  formArchived: (key: string) =>
    new Refusal('form-archived', 404, [
      'The form is no longer in use',
      `Nothing new is begun with the form '${key}'. Drafts that were begun can be finished. Choose another of GET /v1/forms.`,
    ]),
  formInUse: (by: readonly string[]) =>
    new Refusal('form-in-use', 409, [
      'Other forms need this one',
      `Teams answer with this form what is sent with: ${by.join(
        ', ',
      )}. Publish those with another answer form first.`,
    ]),
} as const;

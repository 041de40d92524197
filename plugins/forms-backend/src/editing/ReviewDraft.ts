import { randomUUID } from 'node:crypto';
import {
  mayApprove,
  type FormDraftSummary,
  type FormReview,
  type ReviewRequest,
  type ReviewStep,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { problems } from '../problems';
import { editingProblems } from './editingProblems';
import {
  isFrozen,
  type FormDraftsStore,
  type StoredFormDraft,
} from './FormDraftsStore';
import type { FormEventsStore } from './FormEventsStore';
import { revisionOf } from './revisionOf';
import type { Editor } from './WhoEdits';

/** One step of a review, by somebody who read the draft at this revision. */
interface Step {
  readonly draft: StoredFormDraft;
  readonly message: string;
  readonly by: Editor;
  readonly at: string;
}

/** What each step makes of a draft, or why it cannot be taken. */
const steps: Readonly<Record<ReviewStep, (step: Step) => FormReview>> = {
  ask: ({ draft, message, by, at }) => {
    if (isFrozen(draft.review))
      throw editingProblems.formInReview(draft.review!);
    return { state: 'asked', askedBy: by.ref, askedAt: at, message };
  },
  approve: step => {
    const { draft, by } = step;
    if (!by.mayPublish) throw problems.notAllowed('approve forms');
    if (draft.review?.state !== 'asked')
      throw editingProblems.formNotInReview();
    if (!mayApprove(by.ref, draft)) throw editingProblems.ownReview();
    return answered(draft.review, 'approved', step);
  },
  return: step => {
    const { review } = step.draft;
    if (!review || !isFrozen(review)) throw editingProblems.formNotInReview();
    return answered(review, 'returned', step);
  },
};

/** Asks for a review of a draft, approves it or returns it. */
export class ReviewDraft {
  readonly #db: Knex;
  readonly #drafts: FormDraftsStore;
  readonly #events: FormEventsStore;

  constructor(rooms: {
    readonly db: Knex;
    readonly drafts: FormDraftsStore;
    readonly events: FormEventsStore;
  }) {
    this.#db = rooms.db;
    this.#drafts = rooms.drafts;
    this.#events = rooms.events;
  }

  async review(
    key: string,
    { step, message = '' }: ReviewRequest,
    by: Editor,
    ifMatch: string | undefined,
  ): Promise<FormDraftSummary> {
    const revision = revisionOf(ifMatch);
    const draft = await this.#drafts.find(key);
    if (!draft) throw editingProblems.formDraftNotFound(key);
    if (draft.revision !== revision)
      throw editingProblems.formDraftChanged(draft);
    const at = new Date().toISOString();
    const review = steps[step]({ draft, message, by, at });
    const isDone = await this.#db.transaction(async tx => {
      const isFirst = await this.#drafts.review(tx, key, revision, review);
      if (isFirst)
        await this.#events.add(tx, {
          ...{ actor: by.ref, attempt: randomUUID(), form: key },
          ...{ action: step, at, reply: { message } },
        });
      return isFirst;
    });
    const now = await this.#drafts.find(key);
    if (!now) throw editingProblems.formDraftNotFound(key);
    if (!isDone) throw editingProblems.formDraftChanged(now);
    const { definition: _, writers, ...summary } = now;
    return summary;
  }
}

function answered(
  review: FormReview,
  state: 'approved' | 'returned',
  { message, by, at }: Step,
): FormReview {
  const { askedBy, askedAt, message: asked } = review;
  return {
    ...{ state, askedBy, askedAt, message: asked },
    ...{ answeredBy: by.ref, answeredAt: at, answer: message },
  };
}

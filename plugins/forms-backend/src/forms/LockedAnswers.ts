import {
  evaluate,
  lockedChanges,
  type Answers,
  type Evaluation,
} from '@tukiverkko/plugin-forms-common';
import type { Prefills } from '../prefill/Prefills';
import { problems } from '../problems';
import { zone } from './acceptAnswers';
import type { PublishedForm } from './PublishedForms';

/**
 * Keeps questions that a form locks as they were: in the draft that was saved last, or, where there is none, in what was
 * known of the person before they began. What an answer locks may still be given together with that answer.
 */
export class LockedAnswers {
  readonly #prefills: Prefills;

  constructor(prefills: Prefills) {
    this.#prefills = prefills;
  }

  /** Refuses answers that change what was locked already. */
  async refuseChanges(
    { form, definition }: PublishedForm,
    evaluation: Evaluation,
    by: {
      readonly person: string;
      readonly now: string;
      /** The answers of the draft, where there is one. */
      readonly drafted: () => Promise<Answers | undefined>;
    },
  ): Promise<void> {
    if (evaluation.readOnly.length === 0) return;
    const before =
      (await by.drafted()) ??
      (await this.#prefills.answersFor(definition, by.person));
    const { readOnly } = evaluate(form, before, {
      now: by.now,
      zone,
      relations: ['requester'],
    });
    const locked = evaluation.readOnly.filter(place =>
      readOnly.includes(place),
    );
    const changed = lockedChanges(
      { readOnly: locked, answers: evaluation.answers },
      before,
    );
    if (changed.length === 0) return;
    throw problems.answersInvalid(
      changed.map(place => ({
        pointer: `/${place}`,
        code: 'read-only',
        params: {},
      })),
    );
  }
}

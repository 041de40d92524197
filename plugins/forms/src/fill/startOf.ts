import { compileForm } from '@tukiverkko/plugin-forms-common';
import type { Answers, FormVersion } from '@tukiverkko/plugin-forms-common';
import { evaluateHere } from './evaluateHere';
import { firstAnswers } from './firstAnswers';
import { ownStopPage } from './ownStopPage';

/** How a form begins for one person. */
export interface Start {
  readonly answers: Answers;
  /** The end page the form would go to at once, by what is known of the person. */
  readonly end?: string;
}

/**
 * What a new draft begins with. What would end the form before anything is asked is left out, for nothing of an ended
 * form is kept: the person may say otherwise, or reads why it ends.
 */
export function startOf(form: FormVersion, service: string | null): Start {
  const answers = firstAnswers(form, service);
  const { stop } = evaluateHere(compileForm(form.definition), answers);
  return stop === null
    ? { answers }
    : {
        answers: firstAnswers({ ...form, prefill: {} }, service),
        end: ownStopPage(form.definition, stop),
      };
}

import { evaluate } from '@tukiverkko/plugin-forms-common';
import type {
  Answers,
  CompiledForm,
  Evaluation,
} from '@tukiverkko/plugin-forms-common';

/** Evaluates as the server will, to show; only the server's evaluation is kept. */
export function evaluateHere(form: CompiledForm, answers: Answers): Evaluation {
  return evaluate(form, answers, {
    now: new Date().toISOString(),
    zone: 'Europe/Helsinki',
    relations: ['requester'],
  });
}

import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  evaluate,
  finlandZone,
  type Answers,
  type Evaluation,
  type EvaluationContext,
} from '@tukiverkko/plugin-forms-common';
import { problems } from '../problems';
import type { PublishedForm } from './PublishedForms';

/** Where the local date of every rule is read. */
export const zone = finlandZone;

/** The evaluation of answers that may be stored; refuses all others, pointing at each mistake. */
export function acceptAnswers(
  published: PublishedForm,
  answers: Answers,
  context: EvaluationContext,
  logger: LoggerService,
): Evaluation {
  const evaluation = evaluate(published.form, answers, context);
  refuseStopped(published, evaluation);

  const unknown = evaluation.errors.filter(({ code }) => code === 'not-asked');
  const hidden = evaluation.dropped.map(field => ({
    pointer: `/${field}`,
    code: 'not-asked',
    params: {},
  }));
  const notAsked = [...hidden, ...unknown];
  if (notAsked.length > 0) throw problems.answersNotAsked(notAsked);
  if (evaluation.errors.length > 0) {
    throw problems.answersInvalid(evaluation.errors);
  }

  if (!published.isAcceptable(evaluation.answers)) {
    logger.error(
      `Defect: evaluate accepted answers that ajv refuses, form '${published.key}' version ${published.version}. They were not stored.`,
    );
    throw problems.defect();
  }
  return evaluation;
}

/** Refuses answers that end the form. */
export function refuseStopped(
  { definition }: PublishedForm,
  { stop }: Evaluation,
): void {
  if (stop === null) return;
  const rule = definition.stop?.find(({ id }) => id === stop);
  throw problems.formEnded(rule?.page ?? stop);
}

import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  evaluate,
  fieldsFor,
  finlandZone,
  type AnswerError,
  type Answers,
  type Evaluation,
  type EvaluationContext,
  type Relation,
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

  const hidden = evaluation.dropped.map(notAsked);
  const unasked = [
    ...hidden,
    ...notAskedOf(published, evaluation, answers, context.relations),
  ];
  if (unasked.length > 0) throw problems.answersNotAsked(unasked);
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

/** Answers to questions the form does not have, or does not ask who fills it: what they may not write. */
export function notAskedOf(
  { definition }: PublishedForm,
  { errors }: Evaluation,
  answers: Answers,
  relations: readonly Relation[],
): readonly AnswerError[] {
  const unknown = errors.filter(({ code }) => code === 'not-asked');
  const writable = fieldsFor(definition, relations, 'write');
  const closed = Object.keys(definition.data.properties).filter(
    field => Object.hasOwn(answers, field) && !writable.includes(field),
  );
  return [...unknown, ...closed.map(notAsked)];
}

function notAsked(field: string): AnswerError {
  return { pointer: `/${field}`, code: 'not-asked', params: {} };
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

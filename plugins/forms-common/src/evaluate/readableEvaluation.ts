import type { FormDefinition, Relation } from '../definition/FormDefinition';
import { closedNames } from './closedNames';
import type { Evaluation } from './Evaluation';
import { readableAnswers } from './readableAnswers';

/** An evaluation as somebody with these relations may read it: no answer that is closed to them, and nothing made of one. */
export function readableEvaluation(
  definition: FormDefinition,
  evaluation: Evaluation,
  relations: readonly Relation[],
): Evaluation {
  const { logic, flags = [] } = definition;
  const answers = readableAnswers(definition, evaluation.answers, relations);
  const closed = closedNames(definition, relations);
  if (!closed) return { ...evaluation, answers };

  const known = <T>(
    values: Readonly<Record<string, T>>,
    nameOf: (key: string) => string,
  ): Readonly<Record<string, T>> =>
    Object.fromEntries(
      Object.entries(values).filter(([key]) => !closed.has(nameOf(key))),
    );
  /** Questions that are not closed, and are not there for a reason that is. */
  const places = (paths: readonly string[], rules: object = {}) =>
    paths.filter(
      path =>
        !closed.has(path) &&
        !closed.inside(Object.values(own(rules, path.split('/')[0]))),
    );
  const isFlagOpen = (id: string) =>
    flags.some(flag => flag.id === id && !closed.inside(flag.when));
  const isAdviceOpen = (id: string) =>
    (logic.advise ?? []).some(
      rule =>
        rule.id === id && !closed.has(rule.field) && !closed.inside(rule.when),
    );
  const isGroup = (name: string) =>
    Object.hasOwn(definition.data.properties, name);

  return {
    ...evaluation,
    answers,
    dropped: places(evaluation.dropped),
    hidden: places(evaluation.hidden),
    readOnly: places(evaluation.readOnly, logic.readOnly),
    required: places(evaluation.required, logic.required),
    missing: places(evaluation.missing, logic.required),
    computed: known(evaluation.computed, name =>
      isGroup(name) ? name : `$calc.${name}`,
    ),
    scores: known(evaluation.scores, id => `$score.${id}`),
    bands: known(evaluation.bands, id => `$score.${id}`),
    flags: evaluation.flags.filter(isFlagOpen),
    advice: evaluation.advice.filter(isAdviceOpen),
    errors: evaluation.errors.filter(
      ({ pointer }) => !closed.has(pointer.slice(1)),
    ),
    target: isRoutingReadable(definition, relations) ? evaluation.target : null,
  };
}

/** Whether somebody may know why a request went where it went: no rule of its routing reads what is closed to them. */
export function isRoutingReadable(
  { routing, ...form }: FormDefinition,
  relations: readonly Relation[],
): boolean {
  const closed = closedNames({ routing, ...form }, relations);
  return !(routing?.rules ?? []).some(({ when, target }) =>
    closed?.inside([when, ...Object.values(target).flatMap(partsOf)]),
  );
}

function own(rules: object, field: string): object {
  return Object.fromEntries(
    Object.entries(rules).filter(([target]) => target.split('.')[0] === field),
  );
}

/** A target is an expression, or several by what `find` looks for. */
function partsOf(value: unknown): readonly unknown[] {
  const isSeveral = typeof value === 'object' && value !== null;
  return isSeveral ? [value, ...Object.values(value)] : [];
}

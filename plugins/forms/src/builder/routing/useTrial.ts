import {
  bindOptions,
  compileForm,
  finlandZone,
  wishOf,
  type Answers,
  type CompiledForm,
  type Evaluation,
  type FindWish,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import {
  questionsRouted,
  tryRouting,
  type RoutingTrial,
} from '@tukiverkko/plugin-forms-common/building';
import { useMemo } from 'react';
import { useBuilder } from '../session/Builder';

/** What some answers come to, with what the directory would be asked. */
export interface Trial extends RoutingTrial {
  readonly wish: FindWish | null;
}

/** The page the questions are tried on. */
export const trialPage = 'trial';

const onOnePage = (
  definition: FormDefinition,
  fields: readonly string[],
): FormDefinition => ({
  ...definition,
  pages: [{ id: trialPage, title: definition.title, fields }],
});

/** The questions that decide over routing as a form of one page, and what the answers come to in the whole form. */
export function useTrial(
  answers: Answers,
  now: string,
): {
  readonly form: CompiledForm;
  readonly questions: readonly string[];
  readonly evaluation: Evaluation;
  readonly trial: Trial;
} {
  const { definition: written, sources } = useBuilder();
  const definition = useMemo(
    () => (sources ? bindOptions(written, sources) : written),
    [sources, written],
  );
  const questions = useMemo(() => questionsRouted(definition), [definition]);
  const whole = useMemo(() => compileForm(definition), [definition]);
  const form = useMemo(
    () => compileForm(onOnePage(definition, questions)),
    [definition, questions],
  );
  return useMemo(() => {
    const context = {
      now,
      zone: finlandZone,
      relations: ['requester'],
    } as const;
    const tried = tryRouting(whole, answers, context);
    return {
      form,
      questions,
      evaluation: tried.evaluation,
      trial: { ...tried, wish: wishOf(whole, tried.evaluation, context) },
    };
  }, [answers, form, now, questions, whole]);
}

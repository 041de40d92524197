import { useDeferredValue, useMemo } from 'react';
import {
  bindOptions,
  compileForm,
  evaluate,
  isNeverKept,
  type CompiledForm,
  type Evaluation,
  type EvaluationContext,
} from '@tukiverkko/plugin-forms-common';
import { useBuilder } from '../session/Builder';
import { usePreview } from './Preview';

/** The form as it would be published now, and what the answers that are tried come to. */
export interface PreviewForm {
  readonly form: CompiledForm;
  readonly evaluation: Evaluation;
  readonly context: EvaluationContext;
}

/** Undefined while the form holds what would not even be saved: then it is not run. */
export function usePreviewForm(): PreviewForm | undefined {
  const { definition, formKey, problems, sources } = useBuilder();
  const { answers, now, relations } = usePreview(formKey);
  const isHarmful = problems.some(isNeverKept);
  // Who types in the canvas does not wait for the form beside it.
  const shown = useDeferredValue(definition);
  const form = useMemo(
    () =>
      isHarmful
        ? undefined
        : compileForm(sources ? bindOptions(shown, sources) : shown),
    [isHarmful, shown, sources],
  );
  return useMemo(() => {
    if (!form) return undefined;
    const context = { now, zone: 'Europe/Helsinki', relations };
    return { form, context, evaluation: evaluate(form, answers, context) };
  }, [form, answers, now, relations]);
}

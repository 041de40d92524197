import type { FormVersion } from '@tukiverkko/plugin-forms-common';
import { isAsked } from '@tukiverkko/plugin-forms-react';

/** Seconds that one question takes, with reading it. */
const secondsPerQuestion = 20;

/** How many questions must be answered by the person, and how long that takes. */
export function formSize({ definition, prefill = {} }: FormVersion): {
  readonly questions: number;
  readonly minutes: number;
} {
  const required = definition.data.required ?? [];
  const questions = required.filter(
    field => isAsked(definition, field) && prefill[field] === undefined,
  ).length;
  return {
    questions,
    minutes: Math.max(1, Math.round((questions * secondsPerQuestion) / 60)),
  };
}

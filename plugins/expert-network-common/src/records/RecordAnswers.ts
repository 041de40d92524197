import type { JsonValue } from '@backstage/types';
import { surveyField } from '../api/surveys';

/** What the form of a record holds, by field id. Absent is a missing member, never null. */
export type RecordAnswers = Readonly<Partial<Record<string, JsonValue>>>;

/**
 * What a proposal says besides the record itself: which record it changes, the state
 * it was begun from, and why. None of it becomes part of the record.
 */
export const proposalFields = ['record', 'basedOn', 'reason'] as const;

/** The answers without what only the proposal says. */
export function recordAnswersOf(
  answers: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const beside: readonly string[] = [...proposalFields, surveyField];
  return Object.fromEntries(
    Object.entries(answers).filter(([field]) => !beside.includes(field)),
  );
}

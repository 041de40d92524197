import type { JsonValue } from '@backstage/types';
import type { FieldChange } from './changesBetween';
import type { RecordAnswers } from './RecordAnswers';

/** What a record said at an earlier revision: what it says now, with every later change taken back. */
export function answersAt(
  {
    answers,
    history,
  }: {
    readonly answers: RecordAnswers;
    /** Newest first. */
    readonly history: readonly {
      readonly revision: number;
      readonly changes: readonly FieldChange[];
    }[];
  },
  revision: number,
): RecordAnswers {
  return history
    .filter(item => item.revision > revision)
    .flatMap(({ changes }) => changes)
    .reduce<RecordAnswers>(
      (state, { field, before }) => withAnswer(state, field, before),
      answers,
    );
}

function withAnswer(
  state: RecordAnswers,
  field: string,
  value: JsonValue | undefined,
): RecordAnswers {
  const { [field]: _now, ...others } = state;
  return value === undefined ? others : { ...others, [field]: value };
}

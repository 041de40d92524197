import { entityRefs } from '@tukiverkko/plugin-forms-common';
import type {
  Answers,
  FormDefinition,
  Localized,
} from '@tukiverkko/plugin-forms-common';
import { useEntityNames } from './useEntityNames';

/** The names of the entities that were chosen in these answers, in lists and in rows too; `seen` are those of the day it was sent. */
export function useAnswerNames(
  definition: FormDefinition,
  answers: Answers,
  seen?: Readonly<Record<string, Localized>>,
): (ref: string) => string {
  const refs = entityRefs(definition, answers).map(({ ref }) => ref);
  return useEntityNames(refs, seen);
}

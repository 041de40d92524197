import { resolveField } from '@tukiverkko/plugin-forms-common';
import type { Answers, FormDefinition } from '@tukiverkko/plugin-forms-common';
import { useEntityNames } from './useEntityNames';

/** Reads the names of the entities that were chosen in these answers. */
export function useAnswerNames(
  { data }: FormDefinition,
  answers: Answers,
): (ref: string) => string {
  const isEntity = (field: string) => {
    const schema = resolveField(data.properties[field] ?? {}, data.$defs);
    return (schema?.format ?? schema?.items?.format) === 'entity-ref';
  };
  return useEntityNames(
    Object.entries(answers).flatMap(([field, answer]) =>
      isEntity(field) ? [answer].flat().map(String) : [],
    ),
  );
}

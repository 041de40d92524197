import type { Answers, FormDefinition } from '@tukiverkko/plugin-forms-common';

/** The fields of an answer form that are asked and hold text over several lines, where a view can be taken to. */
export function fieldsForViews(
  { data, ui }: FormDefinition,
  hidden: readonly string[],
): readonly string[] {
  return Object.keys(data.properties).filter(field => {
    const settings = ui[field] as { 'ui:widget'?: unknown } | undefined;
    return settings?.['ui:widget'] === 'textarea' && !hidden.includes(field);
  });
}

/** The answers with a text added at the end of a field, whatever stands there already. */
export function takeInto(
  answers: Answers,
  field: string,
  text: string,
): Answers {
  const before = answers[field];
  const written = typeof before === 'string' ? before.trimEnd() : '';
  return { ...answers, [field]: written ? `${written}\n\n${text}` : text };
}

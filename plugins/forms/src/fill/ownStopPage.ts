import type { FormDefinition } from '@tukiverkko/plugin-forms-common';

/** The form's own end page for a stop rule; undefined where the rule leads to the emergency page. */
export function ownStopPage(
  { stop = [] }: FormDefinition,
  rule: string | null,
): string | undefined {
  const page = stop.find(({ id }) => id === rule)?.page;
  return page === 'emergency' ? undefined : page;
}

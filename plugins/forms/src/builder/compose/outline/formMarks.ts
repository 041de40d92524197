import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { isRequired } from '../isRequired';
import type { RowMarks } from './OutlineRow';

/** What is marked at the elements of a form. */
export interface FormMarks {
  of(element: string): RowMarks;
}

/** Works the marks of all elements out at once. */
export function formMarks(
  definition: FormDefinition,
  problems: readonly { readonly element?: string }[],
  changed: ReadonlySet<string>,
): FormMarks {
  const { data, logic } = definition;
  const required = new Set([
    ...(data.required ?? []),
    ...Object.keys(logic.required ?? {}),
  ]);
  const ruled = new Set([
    ...[logic.visible, logic.required, logic.readOnly, logic.compute].flatMap(
      rules => Object.keys(rules ?? {}),
    ),
    ...(logic.advise ?? []).map(({ field }) => field),
  ]);
  const counts = new Map<string, number>();
  for (const { element } of problems)
    if (element) counts.set(element, (counts.get(element) ?? 0) + 1);

  return {
    of: element => ({
      isRequired: required.has(element) || isRequired(definition, element),
      hasRule: ruled.has(element),
      problems: counts.get(element) ?? 0,
      isChanged: changed.has(element),
    }),
  };
}

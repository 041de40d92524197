import type { FormOverview } from '@tukiverkko/plugin-forms-common';

/** How a form stands, in the order it passes through. A form has one of its draft and one of its version, or one of both. */
export const formStates = [
  'draft',
  'asked',
  'returned',
  'approved',
  'published',
  'archived',
] as const;
export type FormState = (typeof formStates)[number];

/** How a form stands. */
export function statesOf({
  archivedAt,
  draft,
  version,
}: Pick<
  FormOverview,
  'archivedAt' | 'draft' | 'version'
>): readonly FormState[] {
  return [
    ...(version !== null && !archivedAt ? ['published' as const] : []),
    ...(archivedAt ? ['archived' as const] : []),
    ...(draft ? [draft.review?.state ?? ('draft' as const)] : []),
  ];
}

/** The forms that match words in their name or key, and a state. */
export function filterForms(
  forms: readonly FormOverview[],
  { words, state }: { readonly words: string; readonly state?: FormState },
): readonly FormOverview[] {
  const wanted = words.trim().toLocaleLowerCase('fi');
  return forms.filter(
    form =>
      (state === undefined || statesOf(form).includes(state)) &&
      [form.key, ...Object.values(form.title)].some(text =>
        text.toLocaleLowerCase('fi').includes(wanted),
      ),
  );
}

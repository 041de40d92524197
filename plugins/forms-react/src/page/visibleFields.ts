import type { CompiledForm, Evaluation } from '@tukiverkko/plugin-forms-common';

/** The fields of a page that are shown now, in order. */
export function visibleFields(
  form: CompiledForm,
  page: string,
  { hidden }: Pick<Evaluation, 'hidden'>,
): readonly string[] {
  const isHidden = new Set(hidden);
  return (
    form.pages
      .find(({ id }) => id === page)
      ?.fields.filter(field => !isHidden.has(field)) ?? []
  );
}

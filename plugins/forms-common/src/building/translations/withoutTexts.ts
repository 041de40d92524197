import type { FormDefinition } from '../../definition/FormDefinition';

/** The definition without the translations of texts it no longer says. */
export function withoutTexts(
  definition: FormDefinition,
  isGone: (key: string) => boolean,
): FormDefinition {
  const { i18n } = definition;
  const isTouched = Object.values(i18n).some(texts =>
    Object.keys(texts).some(isGone),
  );
  if (!isTouched) return definition;
  const kept = Object.entries(i18n).map(([language, texts]) => [
    language,
    Object.fromEntries(Object.entries(texts).filter(([key]) => !isGone(key))),
  ]);
  return { ...definition, i18n: Object.fromEntries(kept) };
}

/** What a team is found by, each from the answer to a question. */
export const wishes = [
  'phenomena',
  'expertise',
  'clientGroups',
  'modes',
  'languages',
  'region',
  'allowOtherCounty',
  'allowOtherArea',
] as const;

/** The question whose answer a value is; undefined for a value that is anything else. */
export function questionOf(value: unknown): string | undefined {
  const name =
    typeof value === 'object' && value !== null && 'var' in value
      ? value.var
      : undefined;
  return typeof name === 'string' && !name.startsWith('$') ? name : undefined;
}

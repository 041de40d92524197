/** The values that stand more than once, each once. */
export function twice(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const again = values.filter(value => seen.size === seen.add(value).size);
  return [...new Set(again)];
}

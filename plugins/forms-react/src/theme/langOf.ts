/** The language of a text, where a form says that it is not the reader's. */
export function langOf(option: unknown): string | undefined {
  return typeof option === 'string' ? option : undefined;
}

/** A piece of a sentence: words of ours, or what the form calls something. */
export interface SentencePart {
  readonly text: string;
  readonly role: 'word' | 'name' | 'value';
}

/** A piece in our own words. */
export const word = (text: string): SentencePart => ({ text, role: 'word' });

/** The text of a sentence. */
export const textOfParts = (parts: readonly SentencePart[]): string =>
  parts.map(({ text }) => text).join('');

/** Pieces one after the other, with words between. */
export const joined = (
  lists: readonly (readonly SentencePart[])[],
  between: string,
): readonly SentencePart[] =>
  lists.flatMap((parts, index) =>
    index === 0 ? parts : [word(between), ...parts],
  );

/** A template with parts in place of its `{placeholders}`. */
export function filled(
  template: string,
  values: Readonly<Record<string, readonly SentencePart[]>>,
): readonly SentencePart[] {
  return template
    .split(/(\{\w+\})/)
    .filter(piece => piece !== '')
    .flatMap(piece => {
      const key = piece.slice(1, -1);
      return piece.startsWith('{') && Object.hasOwn(values, key)
        ? values[key]
        : [word(piece)];
    });
}

import { fi } from './fi';
import { sv } from './sv';

/** Something to mend, with its words in English. */
interface Told {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly text: string;
}

const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fi,
  sv,
};

/** A problem in the words of a language; in English where that language has none for it. */
export function problemIn(
  language: string,
  { code, params, text }: Told,
): string {
  const words = Object.hasOwn(sentences, language) ? sentences[language] : {};
  if (!Object.hasOwn(words, code)) return text;
  return words[code].replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : placeholder,
  );
}

import { useEffect, useState } from 'react';

/**
 * Texts that were begun in this window, by person and place, so that a look at another page loses none.
 * In memory only: gone when the window is closed, which the browser warns about.
 */
export class UnsentTexts {
  private readonly texts = new Map<string, string>();

  get(place: string): string {
    return this.texts.get(place) ?? '';
  }

  keep(place: string, text: string): void {
    if (text === '') this.texts.delete(place);
    else this.texts.set(place, text);
  }
}

/** Those of this window. */
export const unsentTexts = new UnsentTexts();

/** A text that outlives its field; the place names the person, the request and what is written. */
export function useUnsentText(
  place: string,
): readonly [text: string, write: (text: string) => void] {
  const [text, setText] = useState(() => unsentTexts.get(place));
  useWarnBeforeLeaving(text !== '');
  const write = (next: string) => {
    unsentTexts.keep(place, next);
    setText(next);
  };
  return [text, write];
}

/** Has the browser ask before the window closes over something that is not sent. */
export function useWarnBeforeLeaving(isDirty: boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) =>
      isDirty && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);
}

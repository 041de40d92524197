// Any text with the shape of a personal identity code, right or wrong: this only decides
// whether words may stand in the address bar, so a false alarm costs nothing.
const identityCode = /\d{6}\s?[-+A-FU-Y–]\s?\d{3}[0-9A-Z]/i;

/** The words in a fragment `#q=…`; absent when there are none. */
export function readWords(fragment: string): string | undefined {
  return new URLSearchParams(fragment.replace(/^#/, '')).get('q') ?? undefined;
}

/** The fragment that holds the words; empty when they must stay in memory. */
export function writeWords(words: string): string {
  return words && !identityCode.test(words)
    ? `#${new URLSearchParams({ q: words })}`
    : '';
}

/** How a translation compares with its source where the two are far apart. */
export type TextLength = 'longer' | 'shorter';

/** Characters two texts may differ by whatever their lengths: a word of one is a phrase of the other. */
const slack = 15;

/**
 * Says where a translation is much longer than its source, so that it may not fit where the source does, or so much
 * shorter that something of it may be missing. Swedish is usually 10 to 20 % longer than Finnish.
 */
export function lengthOf(
  source: string,
  translation: string,
): TextLength | undefined {
  if (translation.length > source.length * 1.6 + slack) return 'longer';
  return source.length > translation.length * 2.5 + slack
    ? 'shorter'
    : undefined;
}

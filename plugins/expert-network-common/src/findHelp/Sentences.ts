import type { Localized } from '../Localized';

/*
 * Reasons and steps as sentences. A name or a word of a vocabulary stands in its
 * basic form, after a colon or in apposition: Finnish would bend it, and we cannot.
 */

/** One sentence a code, so that a new code without words does not compile. */
export type Sentences<T extends { readonly code: string }> = {
  readonly [C in T['code']]: (of: Extract<T, { code: C }>) => Localized;
};

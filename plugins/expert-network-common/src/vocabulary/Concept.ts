import type { Localized } from '../Localized';

/** One entry of a vocabulary: a code that never changes, its name, and other words people type for it. */
export interface Concept {
  readonly code: string;
  readonly names: Localized;
  /** Search words in any language, lower case. */
  readonly words?: readonly string[];
}

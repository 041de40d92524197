import type { NamedConcept } from '@tukiverkko/plugin-expert-network-common';

/** What a stretch of typed words means. */
export interface Meaning {
  readonly concept: NamedConcept;
  /** Places of the words among all that were typed. */
  readonly places: readonly number[];
  readonly guessed: boolean;
}

import type { Language, Localized } from '../Localized';

/**
 * One concept of a vocabulary, as SKOS names its parts: a code that never changes and
 * is its address, its names (prefLabel), and other words people say for it (altLabel).
 */
export interface Concept {
  readonly code: string;
  readonly names: Localized;
  /** Search words in their basic form, by the language of those who type them. */
  readonly words?: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly definition?: Localized;
  /** Codes of wider concepts of the same vocabulary. */
  readonly broader?: readonly string[];
  /** Code of the concept to use now; a concept with one is no longer offered. */
  readonly replacedBy?: string;
}

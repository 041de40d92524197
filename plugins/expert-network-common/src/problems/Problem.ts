import type { Localized } from '../Localized';
import type { sentences } from './sentences';

/** What can be wrong; each has its sentence. */
export type ProblemCode = keyof typeof sentences;

/** One thing wrong in an entity: where, and what stands there. */
export interface Finding {
  /** JSON Pointer of the field, e.g. `/spec/serves/0`. */
  readonly pointer: string;
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string>>;
}

/** A finding and the entity it is in. */
export interface Problem extends Finding {
  readonly ref: string;
  readonly name: Localized;
}

import type { JsonObject } from '@backstage/types';
import type { Localized } from '../Localized';
import type { FieldKind } from './fieldKinds';

/**
 * One thing a record says: the answer that asks it, its place in the entity's spec, and
 * what it is called in a history. A record type is a table of these.
 */
export interface RecordField {
  /** Id of the field in the form. */
  readonly name: string;
  /** Path in the spec, or in the row the field is a cell of. */
  readonly path: readonly string[];
  readonly kind: FieldKind;
  readonly label: Localized;
  readonly required?: true;
  /** It decides who receives the next case, so it changes only with a coordinator's approval. */
  readonly deciding?: true;
  /** When it is asked; what is not asked is not part of the record. */
  readonly when?: (answers: Readonly<Record<string, unknown>>) => boolean;
  /** Reads it where the plain value at the path is not the answer. */
  readonly fromSpec?: (spec: JsonObject) => unknown;
}

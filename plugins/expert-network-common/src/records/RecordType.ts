import type { Entity } from '@backstage/catalog-model';
import type { Localized } from '../Localized';
import type { RecordAnswers } from './RecordAnswers';
import type { RecordField } from './RecordField';
import type { RecordProblem } from './RecordProblem';

/** The record types, by the word that addresses and stored rows use. */
export type RecordTypeId =
  | 'unit'
  | 'network'
  | 'service'
  | 'event'
  | 'initiative';

/** An entity made of answers, or everything that keeps it from being made. */
export type MadeEntity =
  | { readonly entity: Entity; readonly problems?: undefined }
  | {
      readonly entity?: undefined;
      readonly problems: readonly RecordProblem[];
    };

/** One kind of thing that people keep true in the portal: a row of `recordTypes`. */
export interface RecordType {
  readonly id: RecordTypeId;
  readonly names: Localized;
  readonly apiVersion: string;
  /** The catalogue's kind. */
  readonly kind: string;
  /** Key of the form that proposes and edits it. */
  readonly form: string;
  readonly fields: readonly RecordField[];
  /** What every entity of the type has and no form asks. */
  readonly fixed?: Entity['spec'];
  /** Answers that tell a new one from all others, and make its ref; its Finnish name where left out. */
  readonly namedBy?: readonly string[];
  /** Names of the answers that decide who receives the next case. */
  readonly deciding: readonly string[];
  /** What no form expresses is taken over from the entity before, untouched. */
  readonly toEntity: (
    answers: Readonly<Record<string, unknown>>,
    ref: string,
    before?: Entity,
  ) => MadeEntity;
  /** The answers that would make this entity: they fill in the form of an edit. */
  readonly toAnswers: (entity: Entity) => RecordAnswers;
}

import type { Localized } from '../Localized';
import type { VocabularyName } from '../vocabulary/vocabularies';
import type { RecordField } from './RecordField';

/** What an answer of a record can be. */
export type FieldKind =
  | { readonly is: 'text'; readonly max: number; readonly pattern?: RegExp }
  | { readonly is: 'date' }
  | { readonly is: 'time' }
  | { readonly is: 'link' }
  | { readonly is: 'count'; readonly min: number; readonly max: number }
  | {
      readonly is: 'choice';
      readonly choices: Readonly<Record<string, Localized>>;
    }
  | { readonly is: 'code'; readonly vocabulary: VocabularyName }
  | {
      readonly is: 'codes';
      readonly vocabulary: VocabularyName;
      readonly max: number;
    }
  | { readonly is: 'ref'; readonly of: string }
  | { readonly is: 'refs'; readonly of: string; readonly max: number }
  | {
      readonly is: 'rows';
      readonly cells: readonly RecordField[];
      readonly max: number;
    };

/** A field's kind by what it is. */
export type KindOf<T extends FieldKind['is']> = Extract<FieldKind, { is: T }>;

import type { VocabularyName } from './vocabularies';
import { vocabularyRules, type WrittenConcept } from './vocabularyRules';

/** The part of the vocabulary file that is ours to judge; the rest is JSON-LD. */
export interface VocabularyFile {
  readonly schemes: Readonly<
    Partial<Record<VocabularyName, readonly WrittenConcept[]>>
  >;
}

/** Something in the vocabulary file that has to be mended before it is used. */
export interface VocabularyProblem {
  /** JSON Pointer into the file. */
  readonly pointer: string;
  readonly code: string;
}

/** Everything wrong in a vocabulary file; an empty list is a sound one. */
export function vocabularyProblems(
  file: VocabularyFile,
): readonly VocabularyProblem[] {
  return Object.entries(file.schemes).flatMap(([name, concepts]) =>
    Object.entries(vocabularyRules).flatMap(([code, pointersOf]) =>
      pointersOf(concepts, name).map(pointer => ({
        pointer: `/schemes/${name}${pointer}`,
        code,
      })),
    ),
  );
}

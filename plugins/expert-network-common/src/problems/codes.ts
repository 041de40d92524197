import {
  conceptOf,
  currentCode,
  type VocabularyName,
} from '../vocabulary/vocabularies';
import type { Finding } from './Problem';
import { written, type Check, type Written } from './Subject';

const vocabularyOf: Readonly<Record<string, VocabularyName>> = {
  phenomena: 'phenomena',
  strengths: 'phenomena',
  expertise: 'expertise',
  clientGroups: 'clientGroups',
  level: 'levels',
  modes: 'modes',
  languages: 'languages',
};

/** Codes that no vocabulary has, or that another has replaced. */
export const codes: Check = subject =>
  Object.entries(vocabularyOf).flatMap(([field, vocabulary]) =>
    written(subject, field).flatMap(one => examine(one, vocabulary)),
  );

function examine(
  { pointer, text: code }: Written,
  vocabulary: VocabularyName,
): readonly Finding[] {
  if (!conceptOf(vocabulary, code)) {
    return [{ pointer, code: 'code-unknown', params: { code, vocabulary } }];
  }
  const by = currentCode(vocabulary, code);
  return by === code
    ? []
    : [{ pointer, code: 'code-replaced', params: { code, by } }];
}

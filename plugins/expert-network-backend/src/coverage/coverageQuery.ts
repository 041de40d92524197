import {
  codesIn,
  type VocabularyName,
} from '@tukiverkko/plugin-expert-network-common';
import { z } from 'zod';

// Express gives one value as text and several as a list.
function oneOrMore(vocabulary: VocabularyName) {
  const known = codesIn(vocabulary);
  const code = z.string().refine(value => known.includes(value), {
    message: `no such code. Send one of: ${known.join(', ')}`,
  });
  return z.preprocess(
    value => (typeof value === 'string' ? [value] : value),
    z.array(code).max(known.length).default([]),
  );
}

/** The query of `GET /v1/coverage`. Closed: a misspelt parameter is an error, not a wider coverage. */
export const coverageQuery = z.strictObject({
  level: oneOrMore('levels'),
  mode: oneOrMore('modes'),
  lang: oneOrMore('languages'),
  general: z
    .enum(['0', '1'], { message: 'Send 1 or 0' })
    .default('0')
    .transform(value => value === '1'),
});

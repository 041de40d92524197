import type { FindRequest } from '@tukiverkko/plugin-expert-network-common';
import { z } from 'zod';
import { code, codes, typedWords } from '../schemas';

/** The body of `POST /v1/find`. Closed: a misspelt member is an error, not a wider search. */
export const findRequestSchema: z.ZodType<FindRequest> = z.strictObject({
  words: typedWords.optional(),
  region: code.nullable().optional(),
  phenomena: codes.optional(),
  expertise: codes.optional(),
  clientGroups: codes.optional(),
  levels: codes.optional(),
  modes: codes.optional(),
  languages: codes.optional(),
  openOnly: z.boolean().optional(),
  withEnded: z.boolean().optional(),
  withCounties: z.boolean().optional(),
  withSteps: z.boolean().optional(),
});

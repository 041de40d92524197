import type { FindRequest } from '@tukiverkko/plugin-expert-network-common';
import { z } from 'zod';

const code = z.string().min(1).max(60);
const codes = z.array(code).max(50).optional();

/** The body of `POST /v1/find`. Closed: a misspelt member is an error, not a wider search. */
export const findRequestSchema: z.ZodType<FindRequest> = z.strictObject({
  words: z.string().max(200).optional(),
  region: code.nullable().optional(),
  phenomena: codes,
  expertise: codes,
  clientGroups: codes,
  levels: codes,
  modes: codes,
  languages: codes,
  openOnly: z.boolean().optional(),
});

import type {
  RecordOutcomeRequest,
  RestoreRequest,
} from '@tukiverkko/plugin-expert-network-common';
import { z } from 'zod';

const answers = z.record(z.string(), z.unknown());
const entityRef = z.string().max(300);

/** Body of `POST /v1/record-outcomes`. */
export const outcomeRequest: z.ZodType<RecordOutcomeRequest> = z.strictObject({
  caseId: z.string().min(1).max(36),
  revision: z.int().min(1),
  reference: z.string().max(40),
  event: z.enum(['submitted', 'answered', 'declined', 'cancelled']),
  form: z.string().max(60),
  answers,
  answer: z.strictObject({ form: z.string().max(60), answers }).optional(),
  requester: entityRef,
  by: entityRef.nullable(),
  at: z.iso.datetime(),
});

/** Body of `POST …/restore`. */
export const restoreRequest: z.ZodType<RestoreRequest> = z.strictObject({
  revision: z.int().min(1),
});

/** Query of `GET /v1/records`. */
export const feedQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
});

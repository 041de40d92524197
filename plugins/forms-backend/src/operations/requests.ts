import { z } from 'zod';

/** `POST /v1/operations/dead-letters/retry` */
export const retryBody = z.union([
  z.strictObject({ id: z.int().positive() }),
  z.strictObject({ all: z.literal(true) }),
]);

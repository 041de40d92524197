import { InputError } from '@backstage/errors';
import type { z } from 'zod';

/** Unknown becomes known here, once. The refusal names the member and never quotes what was sent. */
export function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [{ path, message }] = parsed.error.issues;
  const member = path.length > 0 ? `/${path.join('/')}` : 'The body';
  throw new InputError(`${member}: ${message}. Mend it and send again.`);
}

import type { z } from 'zod';
import { problems } from '../problems';

/** Turns an unknown value of a request into a known one, or answers 400 with a pointer to each mistake. */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw problems.requestInvalid(
    result.error.issues.map(issue => ({
      pointer: pointerTo(issue),
      code: issue.code,
      params: {},
    })),
  );
}

/** An unknown key is pointed at itself, not at the object it stands in. */
function pointerTo(issue: z.core.$ZodIssue): string {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...keys]
    .map(part => `/${String(part).replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join('');
}

import { z } from 'zod';

/** A reference to an entity of the catalogue, whole: `kind:namespace/name`. */
export const entityRef = z
  .string()
  .max(200)
  .regex(/^[a-z]+:[a-z0-9-]+\/[A-Za-z0-9._-]+$/);

/** What somebody writes beside a decision. */
export const text = z.string().trim().min(1).max(4_000);

import { z } from 'zod';

/** A code of a vocabulary, or the slug of a region. */
export const code = z.string().min(1).max(60);

/** Codes of one vocabulary. */
export const codes = z.array(code).max(50);

/** What somebody typed or pasted. */
export const typedWords = z.string().max(10_000);

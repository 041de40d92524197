import { z } from 'zod';
import { problems } from '../problems';

/** What is no id of ours is not found, like an id nobody has. */
export function caseId(id: string): string {
  if (!z.uuid().safeParse(id).success) throw problems.submissionNotFound();
  return id.toLowerCase();
}

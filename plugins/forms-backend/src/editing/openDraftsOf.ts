import type { Knex } from 'knex';
import { unlessSmall } from './unlessSmall';

/** How many drafts people are filling with a form, of any version; null where so few could point at somebody. */
export async function openDraftsOf(
  db: Knex,
  form: string,
): Promise<number | null> {
  const [{ n }] = await db('drafts').where({ form }).count({ n: '*' });
  return unlessSmall(Number(n));
}

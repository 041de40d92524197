import type { Knex } from 'knex';
import { addMixed } from './addMixed';

/** Who has answered an anonymous form: not what, not when, and not in which order. */
export class Respondents {
  async add(tx: Knex.Transaction, form: string, person: string): Promise<void> {
    await addMixed(tx, 'anonymous_respondents', { form, person }, { form });
  }
}

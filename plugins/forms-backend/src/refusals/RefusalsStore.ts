import { randomUUID } from 'node:crypto';
import type { RefusedItem } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';

const hour = 3_600_000;
const day = 24 * hour;
/** More than anybody reads. */
const mostShown = 200;

const before = (now: Date, period: number): string =>
  new Date(now.getTime() - period).toISOString();

/** Somebody who was refused something: by the kind of what they asked, never by its id. */
export interface Refused {
  readonly actor: string;
  readonly operation: string;
  readonly problem: string;
}

interface Counted extends Refused {
  /** PostgreSQL counts in strings. */
  readonly times: number | string;
  readonly first: string;
  readonly last: string;
}

/** Who was refused what. Rows are added, never changed, and go after a year. */
export class RefusalsStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async add(refused: Refused, now: Date): Promise<void> {
    await this.#db('refusals').insert({
      id: randomUUID(),
      at: now.toISOString(),
      ...refused,
    });
  }

  /** How often somebody was refused within the hour. */
  async lately(actor: string, now: Date): Promise<number> {
    const found = await this.#db('refusals')
      .where({ actor })
      .where('at', '>', before(now, hour))
      .count<{ n: number | string }[]>({ n: '*' });
    return Number(found[0]?.n ?? 0);
  }

  /** The last thirty days by person and operation, those refused most first. */
  async list(now: Date): Promise<readonly RefusedItem[]> {
    const rows: readonly Counted[] = await this.#db('refusals')
      .where('at', '>', before(now, 30 * day))
      .groupBy('actor', 'operation', 'problem')
      .select('actor', 'operation', 'problem')
      .count({ times: '*' })
      .min({ first: 'at' })
      .max({ last: 'at' })
      .orderBy([
        { column: 'times', order: 'desc' },
        { column: 'last', order: 'desc' },
      ])
      .limit(mostShown)
      .then((found: unknown) => found as readonly Counted[]);
    return rows.map(({ times, ...row }) => ({ ...row, times: Number(times) }));
  }

  async forget(now: Date): Promise<void> {
    await this.#db('refusals')
      .where('at', '<', before(now, 367 * day))
      .delete();
  }
}

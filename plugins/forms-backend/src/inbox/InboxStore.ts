import type { SubmissionListSort } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { narrow, type CaseDecision } from '../authorize/criteria';
import {
  listedColumns,
  type ListedRow,
  type SubmissionRow,
} from '../submissions/SubmissionRow';
import { branches } from './branches';
import type { CaseQuery } from './CaseQuery';
import type { Position } from './cursor';
import { order } from './order';

/** A row of a list, with its place in the queue. */
export type QueuedRow = ListedRow & { readonly queue_place: string };

/** A part of a list. */
export interface Page {
  readonly sort: SubmissionListSort;
  readonly after?: Position;
  readonly limit: number;
}

/** Lists of cases, one statement each. Knows no permission and no HTTP. */
export class InboxStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  /** A page of a list, found by its place and never by counting rows. */
  async list(query: CaseQuery, page: Page): Promise<readonly QueuedRow[]> {
    const { column, direction } = order[page.sort];
    const sorted = (rows: Knex.QueryBuilder) =>
      rows
        .orderBy([
          { column, order: direction },
          { column: 'id', order: direction },
        ])
        .limit(page.limit);
    const parts = branches(this.#db, query).map(branch => {
      branch.select([...listedColumns, 'queue_place']);
      if (page.after) {
        const { value, id } = page.after;
        const beyond = direction === 'asc' ? '>' : '<';
        branch.whereRaw(`(${column}, id) ${beyond} (?, ?)`, [value, id]);
      }
      return sorted(branch);
    });
    if (parts.length === 0) return [];
    return parts.length === 1 ? parts[0] : sorted(this.#together(parts));
  }

  /** How many there are in each list, counted up to a limit, in one statement. */
  async counts<Name extends string>(
    queries: readonly (readonly [Name, CaseQuery])[],
    limit: number,
  ): Promise<ReadonlyMap<Name, number>> {
    const counted = queries.map(([name, query]) => {
      const parts = branches(this.#db, query).map(branch =>
        branch.select('id').limit(limit),
      );
      const rows = parts.length
        ? this.#together(parts).limit(limit)
        : this.#db('submissions').select('id').whereRaw('1 = 0');
      return this.#db
        .select(this.#db.raw('? as name', [name]))
        .count({ count: '*' })
        .from(rows.as('counted'));
    });
    if (counted.length === 0) return new Map();
    const rows: { name: Name; count: number | string }[] = await this.#db
      .queryBuilder()
      .unionAll(counted);
    return new Map(rows.map(({ name, count }) => [name, Number(count)]));
  }

  /**
   * Holds the first of these cases that nobody has in hand and nobody else holds, until the transaction ends.
   * The decisions are asked again: a case may have gone to another team since it was listed.
   */
  async holdFirst(
    tx: Knex.Transaction,
    ids: readonly string[],
    decisions: readonly CaseDecision[],
  ): Promise<SubmissionRow | undefined> {
    const first = tx('submissions')
      .whereIn('id', [...ids])
      .where({ state: 'submitted' })
      .whereNull('assignee')
      .orderBy(['queue_place', 'id'])
      .first();
    for (const decision of decisions) narrow(first, decision);
    // SQLite is one connection: the transaction itself is the lock.
    if (tx.client.config.client === 'pg') first.forUpdate().skipLocked();
    return first;
  }

  /** A case that every one of the decisions opens. */
  async find(
    db: Knex,
    id: string,
    decisions: readonly CaseDecision[],
  ): Promise<ListedRow | undefined> {
    const found = db('submissions')
      .where({ id })
      .first([...listedColumns]);
    return decisions.reduce(narrow, found);
  }

  /** Those with one of these references that one of the decisions opens, or that one of the teams had. */
  async byReference(
    references: readonly string[],
    decisions: readonly CaseDecision[],
    formerOwners: readonly string[],
  ): Promise<readonly QueuedRow[]> {
    return this.#db('submissions')
      .whereIn('reference', [...references])
      .where(any => {
        for (const decision of decisions) {
          // A policy may allow everything, and an empty clause would be left out.
          any.orWhere(one => narrow(one.whereRaw('1 = 1'), decision));
        }
        any.orWhereIn('submissions.id', former =>
          former
            .select('case_id')
            .from('case_forwards')
            .whereIn('from_team', [...formerOwners]),
        );
      })
      .select([...listedColumns, 'queue_place']);
  }

  /** SQLite sorts no part of a union, so each part is a table of its own. */
  #together(parts: readonly Knex.QueryBuilder[]): Knex.QueryBuilder {
    const tables = parts.map((part, place) =>
      this.#db.select('*').from(part.as(`part_${place}`)),
    );
    return this.#db
      .select('*')
      .from(this.#db.queryBuilder().unionAll(tables).as('together'));
  }
}

import type { AccessReport } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { Caller } from '../Caller';
import { insertTogether } from '../insertTogether';
import { problems } from '../problems';
import { nameOfRef, type Teams } from '../teams/Teams';
import type { AccessLog } from './AccessLog';
import { ChainWalk, type AccessRow } from './chain';
import { holdSubject } from './holdSubject';

/** Tells, for the person a case is about, who has done what with what was written in it. */
export class AccessReports {
  readonly #db: Knex;
  readonly #accessLog: AccessLog;
  readonly #teams: Teams;

  constructor(rooms: {
    readonly db: Knex;
    readonly accessLog: AccessLog;
    readonly teams: Teams;
  }) {
    this.#db = rooms.db;
    this.#accessLog = rooms.accessLog;
    this.#teams = rooms.teams;
  }

  /** The report of a case or record, erased or not. That somebody asked for it stands in the log before it leaves. */
  async of(reference: string, caller: Caller): Promise<AccessReport> {
    const madeAt = new Date().toISOString();
    const names = await this.#teams.names();
    const rows = await this.#db.transaction(async tx => {
      const id = await this.#hold(tx, reference);
      if (id === undefined) throw problems.submissionNotFound();
      const asked = await this.#accessLog.next(tx, {
        caseId: id,
        at: madeAt,
        actor: caller.ref,
        action: 'report',
        ground: 'audit',
      });
      await insertTogether(tx, [asked]);
      return this.#rows(tx, id);
    });
    const walk = new ChainWalk();
    return {
      reference,
      madeAt,
      madeBy: caller.ref,
      isWhole: rows.every(row => walk.take(row) === undefined),
      items: rows
        .map(({ at, actor, action, unit, ground }) => ({
          at,
          actor,
          unit,
          unitName: unit ? names?.get(unit) ?? nameOfRef(unit) : null,
          action,
          ground,
        }))
        .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
    };
  }

  /** What was done with the case itself, and with the meetings it is or was in. */
  async #rows(tx: Knex.Transaction, id: string): Promise<readonly AccessRow[]> {
    return tx<AccessRow>('access_log')
      .where({ case_id: id })
      .orWhereIn('case_id', ids =>
        ids.select('meeting_id').from('meeting_cases').where({ case_id: id }),
      )
      .orderBy(['case_id', 'number']);
  }

  /** Finds what has the reference, and holds it. */
  async #hold(
    tx: Knex.Transaction,
    reference: string,
  ): Promise<string | undefined> {
    for (const table of ['submissions', 'records']) {
      const row: { readonly id: string } | undefined = await tx(table)
        .where({ reference })
        .first('id');
      if (row && (await holdSubject(tx, row.id))) return row.id;
    }
    return undefined;
  }
}

import {
  formsCaseReadPermission,
  readableAnswers,
  readableEvaluation,
  type RecordList,
  type RecordView,
  type Relation,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { AccessLog } from '../access/AccessLog';
import { requesterStanding } from '../submissions/standingOf';
import type { Teams } from '../teams/Teams';
import type { Authorizer } from '../authorize/Authorizer';
import { holds } from '../authorize/criteria';
import type { Caller } from '../Caller';
import { namesFor } from '../entities/namesFor';
import type { PublishedForms } from '../forms/PublishedForms';
import { insertTogether } from '../insertTogether';
import { problems } from '../problems';
import { retentionProblems } from '../retention/retentionProblems';
import type { DataKeys } from '../sealing';
import { parseCursor, toCursor } from './cursor';
import { RecordsStore, toRecordItem, type FoundRecord } from './RecordsStore';

/** The rooms a reading of records passes. */
export interface RecordRooms {
  readonly db: Knex;
  readonly authorizer: Authorizer;
  readonly forms: PublishedForms;
  readonly dataKeys: DataKeys;
  readonly accessLog: AccessLog;
  readonly teams: Teams;
}

const pageSize = 50;

/** Reads records for those who made them. To the policy a record is a case that nobody owns. */
export class RecordReader {
  readonly #rooms: RecordRooms;
  readonly #records: RecordsStore;

  constructor(rooms: RecordRooms) {
    this.#rooms = rooms;
    this.#records = new RecordsStore(rooms.db);
  }

  /** What the caller recorded, without answers. */
  async list(cursor: string | undefined, caller: Caller): Promise<RecordList> {
    const [mayRead] = await this.#rooms.authorizer.decide(
      [formsCaseReadPermission],
      caller.credentials,
    );
    const after = cursor === undefined ? undefined : parseCursor(cursor);
    const rows =
      mayRead === 'none'
        ? []
        : await this.#records.list(caller.ref, after, pageSize + 1);
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    return {
      items: page.map(toRecordItem),
      nextCursor:
        last && rows.length > pageSize
          ? toCursor({ recordedAt: last.recorded_at, id: last.id })
          : null,
    };
  }

  /** One record, after the reading was written down. */
  async read(id: string, caller: Caller): Promise<RecordView> {
    const { authorizer, dataKeys, db, forms } = this.#rooms;
    const [mayRead] = await authorizer.decide(
      [formsCaseReadPermission],
      caller.credentials,
    );
    const row = await this.#records.find(id);
    if (!row || !holds(mayRead, toCase(row))) throw problems.recordNotFound();
    const { definition } = await forms.version(row.form, row.form_version);
    await this.#writeDown(row, caller);
    if (row.erased_at) throw retentionProblems.erased(row.erased_at);
    const key = await dataKeys.find(db, id);
    if (!key) throw problems.recordNotFound();

    const { answers, evaluation, names } = this.#records.open(row, key);
    const relations: readonly Relation[] =
      row.author === caller.ref ? ['requester'] : [];
    const readable = readableAnswers(definition, answers, relations);
    return {
      ...toRecordItem(row),
      formVersion: row.form_version,
      language: row.language,
      author: row.author,
      answers: readable,
      names: namesFor(definition, readable, names),
      evaluation: readableEvaluation(definition, evaluation, relations),
    };
  }

  async #writeDown({ id }: FoundRecord, { ref }: Caller): Promise<void> {
    const { accessLog, db, teams } = this.#rooms;
    const standing = await requesterStanding(ref, teams);
    await db.transaction(async tx => {
      await this.#records.hold(tx, id);
      const access = await accessLog.next(tx, {
        caseId: id,
        at: new Date().toISOString(),
        actor: ref,
        action: 'read',
        ...standing,
      });
      await insertTogether(tx, [access]);
    });
  }
}

function toCase({ id, author }: FoundRecord) {
  const nobody = { colleagues: null, owner: '', coordinator: null };
  return { id, requester: author, ...nobody, invited: [] };
}

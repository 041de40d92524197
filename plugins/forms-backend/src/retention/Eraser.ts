import type { KeyObject } from 'node:crypto';
import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { AccessLog } from '../access/AccessLog';
import type { PublishedForms } from '../forms/PublishedForms';
import { insertTogether } from '../insertTogether';
import { RecordsStore, type RecordRow } from '../records/RecordsStore';
import { SealBroken, type DataKeys } from '../sealing';
import { Tampered } from '../signatures';
import { openEvent, type EventContent } from '../submissions/content';
import { dayOf } from '../submissions/dayOf';
import { openHistory, type CaseHistory } from '../submissions/openHistory';
import type { SubmissionRow } from '../submissions/SubmissionRow';
import type {
  EventRow,
  SubmissionsStore,
} from '../submissions/SubmissionsStore';
import { eraseCase, eraseRecord, eraseReplies } from './eraseCase';
import { isOver } from './isOver';
import { planOf, wholeOn, type ErasingPlan, type KeptPart } from './planOf';
import { thinCase, thinned } from './thinCase';

/** The rooms erasing passes. */
export interface EraserRooms {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly forms: PublishedForms;
  readonly submissions: SubmissionsStore;
  readonly accessLog: AccessLog;
}

/** What became of a submission whose time may have come: erased in whole or in part, or only given its next date. */
export type Erased = 'all' | 'fields' | 'planned' | 'held';

/** Whether to erase, or only to find out when. */
export interface Turn {
  /** Local date. */
  readonly today: string;
  readonly now: string;
  readonly isDry: boolean;
  /** Entity ref of who runs it; null where time does. */
  readonly actor: string | null;
  /** Written with what is erased, in its transaction. */
  readonly count?: (tx: Knex.Transaction) => Promise<void>;
}

type Table = 'submissions' | 'records';

/**
 * Erases one submission in one transaction, or gives it the date of its next erasing. What it does follows from the row and
 * what is sealed in it at that moment, so it bears being called twice, late, or by two processes.
 */
export class Eraser {
  readonly #rooms: EraserRooms;
  readonly #records: RecordsStore;

  constructor(rooms: EraserRooms) {
    this.#rooms = rooms;
    this.#records = new RecordsStore(rooms.db);
  }

  async case(id: string, turn: Turn): Promise<Erased> {
    const { db, dataKeys, submissions } = this.#rooms;
    const sent = await submissions.find(id);
    if (!sent) return 'planned';
    // Before the transaction: on SQLite it holds the only connection.
    const forms = await this.#formsOf(sent);
    return db.transaction(async tx => {
      await submissions.hold(tx, id);
      const row = await submissions.find(id, tx);
      if (!row || row.erased_at || !isOver(row.state)) {
        await plan(tx, 'submissions', id, undefined);
        return 'planned';
      }
      const ended = dayOf(row.changed_at);
      const key = await dataKeys.find(tx, id);
      const events = await submissions.events(tx, id);
      const invited = await submissions.invited(id, tx);
      const isWhole = await submissions.isWhole(row, invited, tx);
      const opened = () => openHistory(key!, row, events);
      const history =
        wholeOn(forms.sent, ended) > turn.today && key ? opened() : undefined;
      const parts = partsOf(forms, history);
      const planned = planOf(parts, ended, turn.today);
      return this.#carryOut(tx, 'submissions', id, turn, planned, {
        erase: async () => {
          await eraseCase(tx, dataKeys, id, turn.now);
          // Erasing waits for nobody; whose it was stays in doubt where it was.
          if (isWhole) await submissions.signAnew(tx, id);
        },
        thin: async () => {
          if (!isWhole) throw new Tampered(id);
          await thinCase(
            tx,
            { row, key: key!, events, history: history! },
            forms.sent,
            planned.fields,
            turn.now,
          );
          await submissions.signAnew(tx, id);
        },
      });
    });
  }

  async record(id: string, turn: Turn): Promise<Erased> {
    const { db, dataKeys, forms } = this.#rooms;
    const found = await this.#records.find(id);
    if (!found) return 'planned';
    const { definition } = await forms.version(found.form, found.form_version);
    return db.transaction(async tx => {
      await this.#records.hold(tx, id);
      const row = await this.#records.find(id, tx);
      if (!row || row.erased_at) return 'planned';
      const ended = dayOf(row.recorded_at);
      const key = await dataKeys.find(tx, id);
      const content =
        wholeOn(definition, ended) > turn.today && key
          ? this.#records.open(row, key)
          : undefined;
      const part = { definition, answers: content?.answers ?? {} };
      const planned = planOf([part], ended, turn.today);
      return this.#carryOut(tx, 'records', id, turn, planned, {
        erase: async () => eraseRecord(tx, dataKeys, id, turn.now),
        thin: async () => {
          const [fields] = planned.fields;
          const stays = {
            ...content!,
            ...thinned(definition, content!, fields, turn.now),
          };
          const { values } = this.#records.rowFor(row, key!, stays);
          const { sealed } = values as RecordRow;
          await tx('records').where({ id }).update({ sealed });
          await eraseReplies(tx, id);
        },
      });
    });
  }

  async #carryOut(
    tx: Knex.Transaction,
    table: Table,
    id: string,
    { actor, count, isDry, now, today }: Turn,
    planned: ErasingPlan,
    does: { erase(): Promise<void>; thin(): Promise<void> },
  ): Promise<Erased> {
    const { accessLog } = this.#rooms;
    const due = dueOf(planned);
    if (isDry || !due) {
      // What is due already is due today, however long it has been.
      const next = due ? { on: today, what: due } : planned.next;
      await plan(tx, table, id, next);
      return 'planned';
    }
    if (await tx('legal_holds').where({ owner: id }).first('owner')) {
      return 'held';
    }
    if (due === 'all') await does.erase();
    else {
      await does.thin();
      await plan(tx, table, id, planned.next);
    }
    await insertTogether(tx, [
      await accessLog.next(tx, {
        ...{ caseId: id, at: now, actor },
        action: due === 'all' ? 'erase' : 'erase fields',
      }),
    ]);
    await count?.(tx);
    return due;
  }

  /** The form it was sent in, and those it was answered with, by key and version. */
  async #formsOf(row: SubmissionRow): Promise<KeptForms> {
    const { db, dataKeys, forms, submissions } = this.#rooms;
    const version = async (key: string, number: number) =>
      (await forms.version(key, number)).definition;
    const sent = await version(row.form, row.form_version);
    const key = await dataKeys.find(db, row.id);
    const events = await submissions.events(db, row.id);
    const answers = new Map<string, FormDefinition>();
    for (const event of events) {
      const { answer } = key ? openedOr(key, event) : {};
      if (!answer) continue;
      const { form, formVersion } = answer;
      answers.set(`${form} ${formVersion}`, await version(form, formVersion));
    }
    return { sent, answers };
  }
}

interface KeptForms {
  readonly sent: FormDefinition;
  readonly answers: ReadonlyMap<string, FormDefinition>;
}

/** What does not open has no form; whether that matters is seen where it is erased. */
function openedOr(
  key: KeyObject,
  { case_id: caseId, revision, sealed }: EventRow,
): EventContent {
  try {
    return openEvent(key, { caseId, revision }, sealed);
  } catch (error) {
    if (error instanceof SealBroken) return {};
    throw error;
  }
}

function partsOf(
  { sent, answers }: KeptForms,
  history: CaseHistory | undefined,
): readonly [KeptPart, ...KeptPart[]] {
  const first = { definition: sent, answers: history?.content.answers ?? {} };
  const given = (history?.events ?? []).flatMap(({ answer }) => {
    if (!answer) return [];
    const { form, formVersion } = answer;
    const definition = answers.get(`${form} ${formVersion}`) ?? sent;
    return [{ definition, answers: answer.answers }];
  });
  return [first, ...given];
}

function dueOf({
  isAllDue,
  fields,
}: ErasingPlan): 'all' | 'fields' | undefined {
  if (isAllDue) return 'all';
  return fields.some(one => one.length > 0) ? 'fields' : undefined;
}

async function plan(
  tx: Knex.Transaction,
  table: Table,
  id: string,
  next: ErasingPlan['next'] | undefined,
): Promise<void> {
  await tx(table)
    .where({ id })
    .update({ erase_on: next?.on ?? null, erase_what: next?.what ?? null });
}

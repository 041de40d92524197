import { randomBytes, randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  newReference,
  referenceBytes,
  type Evaluation,
  type RecordReceipt,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { AccessLog } from '../access/AccessLog';
import { requesterStanding } from '../submissions/standingOf';
import type { Teams } from '../teams/Teams';
import type { DraftsStore } from '../drafts/DraftsStore';
import type { KnownEntities } from '../entities/KnownEntities';
import { FigureCounts } from '../figures/FigureCounts';
import { figuresOf } from '../figures/figuresOf';
import { acceptAnswers, zone } from '../forms/acceptAnswers';
import type { LockedAnswers } from '../forms/LockedAnswers';
import type { PublishedForm, PublishedForms } from '../forms/PublishedForms';
import {
  once,
  type Answered,
  type IdempotencyStore,
  type Remember,
} from '../idempotency';
import { insertTogether } from '../insertTogether';
import { problems } from '../problems';
import type { DataKeys } from '../sealing';
import { dayOf, yearOf } from '../submissions/dayOf';
import { draftedAnswers } from '../submissions/draftedAnswers';
import {
  submitRoute,
  type Process,
  type Sending,
} from '../submissions/Process';
import { versionFor } from '../submissions/versionFor';
import { RecordsStore, type FoundRecord } from './RecordsStore';

/** The rooms a record passes on its way in. */
export interface SendRecordRooms {
  readonly db: Knex;
  readonly forms: PublishedForms;
  readonly drafts: DraftsStore;
  readonly locked: LockedAnswers;
  readonly entities: KnownEntities;
  readonly dataKeys: DataKeys;
  readonly idempotency: IdempotencyStore;
  readonly accessLog: AccessLog;
  readonly logger: LoggerService;
  readonly teams: Teams;
}

/** Stores and counts a record in one transaction. It has no owner, goes to nobody and is never changed. */
export class SendRecord implements Process {
  readonly #rooms: SendRecordRooms;
  readonly #records: RecordsStore;
  readonly #counts = new FigureCounts();

  constructor(rooms: SendRecordRooms) {
    this.#rooms = rooms;
    this.#records = new RecordsStore(rooms.db);
  }

  async send(sending: Sending): Promise<Answered> {
    const { db, dataKeys, idempotency } = this.#rooms;
    const { request, caller, key, now } = sending;
    return once({
      db,
      dataKeys,
      store: idempotency,
      attempt: { actor: caller.ref, route: submitRoute, key },
      body: request,
      at: now,
      effect: async remember => {
        const body = await this.#store(sending, remember);
        return { caseId: body.id, status: 201, body };
      },
    });
  }

  async #store(sending: Sending, remember: Remember): Promise<RecordReceipt> {
    const { request, caller, now } = sending;
    const { accessLog, dataKeys, db, drafts, entities, locked, logger } =
      this.#rooms;
    const form = await versionFor(request, caller, this.#rooms);
    const evaluation = acceptAnswers(
      form,
      request.answers,
      { now, zone, relations: ['requester'] },
      logger,
    );
    await locked.refuseChanges(form, evaluation, {
      person: caller.ref,
      now,
      drafted: () => draftedAnswers(request, caller, drafts),
    });
    const names = await entities.namesIn(form.definition, evaluation.answers);
    const before = await this.#replaced(sending);

    const id = randomUUID();
    const receipt: RecordReceipt = {
      process: 'record',
      id,
      reference: newReference(randomBytes(referenceBytes), yearOf(now)),
      recordedAt: now,
    };
    const { key, row: keyRow } = await dataKeys.create(id);
    const standing = await requesterStanding(caller.ref, this.#rooms.teams);
    const record = this.#records.rowFor(
      {
        id,
        reference: receipt.reference,
        form: form.key,
        form_version: form.version,
        form_title: JSON.stringify(form.title),
        language: request.language,
        author: caller.ref,
        recorded_at: now,
        replaces: before?.id ?? null,
      },
      key,
      { answers: evaluation.answers, evaluation, now, names },
    );
    await db.transaction(async tx => {
      await insertTogether(tx, [
        keyRow,
        remember({ caseId: id, status: 201, body: receipt }, key),
        record,
        accessLog.first({
          caseId: id,
          at: now,
          actor: caller.ref,
          action: 'record',
          ...standing,
        }),
      ]);
      await this.#count(tx, form, evaluation, now);
      if (before) await this.#uncount(tx, before);
      if (request.draft) await drafts.delete(tx, request.draft, caller.ref);
    });
    return receipt;
  }

  /** The record that is corrected: one of the same person and form, and not corrected before. */
  async #replaced({
    request: { form, replaces },
    caller,
  }: Sending): Promise<FoundRecord | undefined> {
    if (replaces === undefined) return undefined;
    const before = await this.#records.find(replaces);
    if (!before || before.author !== caller.ref || before.form !== form) {
      throw problems.recordNotFound();
    }
    if (before.replaced_by) throw problems.recordReplaced();
    return before;
  }

  async #count(
    tx: Knex.Transaction,
    { key, version, definition }: PublishedForm,
    evaluation: Evaluation,
    at: string,
    by: 1 | -1 = 1,
  ): Promise<void> {
    await this.#counts.add(
      tx,
      { form: key, version, day: dayOf(at) },
      figuresOf(definition, evaluation),
      by,
    );
  }

  /** What is corrected is not counted any more: on its own day, by the version it was made with. */
  async #uncount(tx: Knex.Transaction, before: FoundRecord): Promise<void> {
    const key = await this.#rooms.dataKeys.find(tx, before.id);
    if (!key) throw problems.recordNotFound();
    const form = await this.#rooms.forms.version(
      before.form,
      before.form_version,
    );
    const { evaluation } = this.#records.open(before, key);
    await this.#count(tx, form, evaluation, before.recorded_at, -1);
  }
}

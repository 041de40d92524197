import { randomBytes, randomUUID, type KeyObject } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  newReference,
  referenceBytes,
  wishOf,
  type Evaluation,
  type Routing,
  type SubmissionReceipt,
  type SubmitRequest,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { AccessLog, Standing } from '../access/AccessLog';
import type { AttachmentsStore } from '../attachments/AttachmentsStore';
import type { Caller } from '../Caller';
import type { DraftsStore } from '../drafts/DraftsStore';
import type { EntityNames, KnownEntities } from '../entities/KnownEntities';
import { acceptAnswers, zone } from '../forms/acceptAnswers';
import type { LockedAnswers } from '../forms/LockedAnswers';
import type { PublishedForm, PublishedForms } from '../forms/PublishedForms';
import {
  once,
  type Answered,
  type IdempotencyStore,
  type Remember,
} from '../idempotency';
import type { Dispatcher, Outbox } from '../outbox';
import { insertTogether, type NewRow } from '../insertTogether';
import { problems } from '../problems';
import { answerBy } from '../routing/answerBy';
import type { Router } from '../routing/Router';
import { withoutRecord } from '../routing/withoutRecord';
import type { DataKeys } from '../sealing';
import { sealContent } from './content';
import { draftedAnswers } from './draftedAnswers';
import { yearOf } from './dayOf';
import { submitRoute, type Process, type Sending } from './Process';
import { versionFor } from './versionFor';

import { requesterStanding } from './standingOf';
import type { SubmissionsStore } from './SubmissionsStore';
import type { Teams } from '../teams/Teams';

/** The rooms a case passes on its way in. */
export interface CaseRooms {
  readonly db: Knex;
  readonly forms: PublishedForms;
  readonly locked: LockedAnswers;
  readonly entities: KnownEntities;
  readonly drafts: DraftsStore;
  readonly attachmentsStore: AttachmentsStore;
  readonly router: Router;
  readonly dataKeys: DataKeys;
  readonly submissions: SubmissionsStore;
  readonly idempotency: IdempotencyStore;
  readonly accessLog: AccessLog;
  readonly outbox: Outbox;
  readonly dispatcher: Dispatcher;
  readonly logger: LoggerService;
  readonly teams: Teams;
}

/**
 * Sends a request: decide, route, and store everything in one transaction.
 * Whatever is acknowledged is stored once; whatever is refused is not stored at all.
 */
export class SendCase implements Process {
  readonly #rooms: CaseRooms;

  constructor(rooms: CaseRooms) {
    this.#rooms = rooms;
  }

  async send({ request, caller, key, now }: Sending): Promise<Answered> {
    const { db, dataKeys, dispatcher, idempotency } = this.#rooms;
    const answered = await once({
      db,
      dataKeys,
      store: idempotency,
      attempt: { actor: caller.ref, route: submitRoute, key },
      body: request,
      at: now,
      effect: async remember => {
        const body = await this.#accept(request, caller, now, remember);
        return { caseId: body.id, status: 201, body };
      },
    });
    if (!answered.replayed) dispatcher.soon();
    return answered;
  }

  async #accept(
    request: SubmitRequest,
    caller: Caller,
    now: string,
    remember: Remember,
  ): Promise<SubmissionReceipt> {
    const { drafts, entities, locked, logger, router } = this.#rooms;
    const form = await versionFor(request, caller, this.#rooms);
    if (form.definition.process !== 'case') throw problems.notSendable();

    const context = { now, zone, relations: ['requester'] } as const;
    const evaluation = acceptAnswers(form, request.answers, context, logger);
    await locked.refuseChanges(form, evaluation, {
      person: caller.ref,
      now,
      drafted: () => draftedAnswers(request, caller, drafts),
    });
    if (!evaluation.target) throw problems.notSendable();
    const names = await entities.namesIn(form.definition, evaluation.answers);
    const routing = await router.resolve(evaluation.target, {
      requester: caller.ref,
      now,
      language: request.language,
      wish: wishOf(form.form, evaluation, context),
    });
    return this.#store(
      request,
      caller,
      { form, evaluation, names, routing, now },
      remember,
    );
  }

  async #store(
    request: SubmitRequest,
    caller: Caller,
    decided: Decided,
    remember: Remember,
  ): Promise<SubmissionReceipt> {
    const receipt = receiptOf(decided);
    const { id } = receipt;
    const { key, row } = await this.#rooms.dataKeys.create(id);
    const standing = await requesterStanding(caller.ref, this.#rooms.teams);
    const rows = [
      row,
      remember({ caseId: id, status: 201, body: receipt }, key),
      ...(await this.#rowsOf(
        request,
        { caller, standing },
        decided,
        receipt,
        key,
      )),
    ];
    await this.#write(rows, request, caller, {
      id,
      key,
      takesFiles: decided.form.definition.files !== undefined,
    });
    return receipt;
  }

  /** The draft goes, and its files go over to the case; where the form takes none, a draft of another form lost them. */
  async #write(
    rows: readonly NewRow[],
    { draft }: SubmitRequest,
    caller: Caller,
    sent: {
      readonly id: string;
      readonly key: KeyObject;
      readonly takesFiles: boolean;
    },
  ): Promise<void> {
    const { attachmentsStore, db, drafts } = this.#rooms;
    if (!draft) {
      await insertTogether(db, rows);
      return;
    }
    await db.transaction(async tx => {
      await insertTogether(tx, rows);
      if (!(await drafts.hold(tx, draft, caller.ref))) return;
      if (sent.takesFiles) await attachmentsStore.move(tx, draft, sent);
      await drafts.delete(tx, draft, caller.ref);
    });
  }

  /** Everything an acknowledgement promises. */
  async #rowsOf(
    request: SubmitRequest,
    { caller, standing }: { caller: Caller; standing: Standing },
    { form, evaluation, names, routing, now }: Decided,
    receipt: SubmissionReceipt,
    key: KeyObject,
  ): Promise<readonly NewRow[]> {
    const { accessLog, db, outbox, submissions } = this.#rooms;
    const { id, state } = receipt;
    const { answers } = evaluation;
    const did = { at: now, actor: caller.ref };
    return [
      await submissions.newRow(db, {
        id,
        reference: receipt.reference,
        form: form.key,
        form_version: form.version,
        form_title: JSON.stringify(form.title),
        language: request.language,
        state,
        state_before: null,
        priority: routing.priority,
        revision: 1,
        requester: caller.ref,
        colleagues: request.colleagues ?? null,
        owner: receipt.owner,
        owner_name: JSON.stringify(receipt.ownerName),
        service: routing.service ?? null,
        service_name: routing.serviceName
          ? JSON.stringify(routing.serviceName)
          : null,
        coordinator: routing.coordinator ?? null,
        assignee: null,
        region: routing.region ?? null,
        submitted_at: now,
        changed_at: now,
        changed_by: caller.ref,
        answer_by: receipt.answerBy,
        sealed: sealContent(key, id, {
          answers,
          evaluation,
          routing,
          now,
          names,
        }),
      }),
      submissions.eventRowFor({
        case_id: id,
        revision: 1,
        command: 'submit',
        state,
        ...did,
        sealed: null,
      }),
      accessLog.first({
        ...{ caseId: id, ...did, action: 'submit', revision: 1 },
        ...standing,
      }),
      outbox.rowFor({ caseId: id, revision: 1, command: 'submit', ...did }),
    ];
  }
}

interface Decided {
  readonly form: PublishedForm;
  readonly evaluation: Evaluation;
  readonly names: EntityNames;
  readonly routing: Routing;
  readonly now: string;
}

function receiptOf({ routing, now }: Decided): SubmissionReceipt {
  return {
    process: 'case',
    id: randomUUID(),
    reference: newReference(randomBytes(referenceBytes), yearOf(now)),
    state: 'submitted',
    owner: routing.team,
    ownerName: routing.teamName,
    submittedAt: now,
    answerBy: answerBy(routing, now),
    routing: withoutRecord(routing),
  };
}

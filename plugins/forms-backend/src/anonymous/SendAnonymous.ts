import type { LoggerService } from '@backstage/backend-plugin-api';
import type { AnonymousReceipt } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { isTaken } from '../database';
import type { DraftsStore } from '../drafts/DraftsStore';
import type { KnownEntities } from '../entities/KnownEntities';
import { FigureCounts } from '../figures/FigureCounts';
import { figuresOf } from '../figures/figuresOf';
import { acceptAnswers, zone } from '../forms/acceptAnswers';
import type { LockedAnswers } from '../forms/LockedAnswers';
import type { PublishedForms } from '../forms/PublishedForms';
import { NamelessAttempts, type Answered } from '../idempotency';
import { insertTogether } from '../insertTogether';
import type { DataKeys } from '../sealing';
import {
  submitRoute,
  type Process,
  type Sending,
} from '../submissions/Process';
import { versionFor } from '../submissions/versionFor';
import { dayOf } from '../submissions/dayOf';
import { AnonymousAnswers } from './AnonymousAnswers';
import { Respondents } from './Respondents';

/** The rooms that anonymous answers pass. */
export interface AnonymousRooms {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly forms: PublishedForms;
  readonly drafts: DraftsStore;
  readonly locked: LockedAnswers;
  readonly entities: KnownEntities;
  readonly logger: LoggerService;
}

/**
 * Keeps answers that lead back to nobody. No row names who sent them but the one that says that this person has answered
 * the form, and that one shares no key, time or order with any answer. Nothing of it stands in the access log, the
 * outbox or the table of keys.
 */
export class SendAnonymous implements Process {
  readonly #rooms: AnonymousRooms;
  readonly #attempts: NamelessAttempts;
  readonly #answers: AnonymousAnswers;
  readonly #respondents = new Respondents();
  readonly #counts = new FigureCounts();

  constructor(rooms: AnonymousRooms) {
    this.#rooms = rooms;
    this.#attempts = new NamelessAttempts(rooms.dataKeys);
    this.#answers = new AnonymousAnswers(rooms.dataKeys);
  }

  async send(sending: Sending): Promise<Answered> {
    const { db } = this.#rooms;
    const { request, caller, key, now } = sending;
    const attempt = await this.#attempts.mark(
      db,
      { actor: caller.ref, route: submitRoute, key },
      request,
    );
    const before = await this.#attempts.find(db, attempt);
    if (before) return answered(before, true);

    const day = dayOf(now);
    try {
      const row = this.#attempts.rowFor(attempt, day);
      await this.#store(sending, day, async tx => insertTogether(tx, [row]));
      return answered(day, false);
    } catch (error) {
      // A twin of this attempt was stored meanwhile.
      const twin = isTaken(error) && (await this.#attempts.find(db, attempt));
      if (twin) return answered(twin, true);
      throw error;
    }
  }

  async #store(
    { request, caller }: Sending,
    day: string,
    remember: (tx: Knex.Transaction) => Promise<void>,
  ): Promise<void> {
    const { db, entities, locked, logger } = this.#rooms;
    // The day is all that is kept, so it is all that the answers may be judged by.
    const now = `${day}T00:00:00.000Z`;
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
      drafted: async () => undefined,
    });
    const { answers } = evaluation;
    const names = await entities.namesIn(form.definition, answers);
    const { language } = request;
    const counted = { form: form.key, version: form.version, day };
    await db.transaction(async tx => {
      await remember(tx);
      await this.#answers.add(tx, {
        ...counted,
        answers,
        evaluation,
        names,
        language,
      });
      await this.#respondents.add(tx, form.key, caller.ref);
      await this.#counts.add(
        tx,
        counted,
        figuresOf(form.definition, evaluation),
      );
    });
  }
}

function answered(day: string, replayed: boolean): Answered {
  const body: AnonymousReceipt = { process: 'anonymous', day };
  return { status: 201, body, replayed };
}

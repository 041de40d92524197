import type { LoggerService } from '@backstage/backend-plugin-api';
import type { AdviceResult } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import { isTaken } from '../database';
import type { DraftsStore } from '../drafts/DraftsStore';
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

/** The rooms that advice passes. */
export interface AdviceRooms {
  readonly db: Knex;
  readonly dataKeys: DataKeys;
  readonly forms: PublishedForms;
  readonly drafts: DraftsStore;
  readonly locked: LockedAnswers;
  readonly logger: LoggerService;
}

/** Says what answers come to. They are counted and not stored, and nobody can tell whose they were. */
export class GiveAdvice implements Process {
  readonly #rooms: AdviceRooms;
  readonly #attempts: NamelessAttempts;
  readonly #counts = new FigureCounts();

  constructor(rooms: AdviceRooms) {
    this.#rooms = rooms;
    this.#attempts = new NamelessAttempts(rooms.dataKeys);
  }

  async send({ request, caller, key, now }: Sending): Promise<Answered> {
    const { db, forms, locked, logger } = this.#rooms;
    const attempt = await this.#attempts.mark(
      db,
      { actor: caller.ref, route: submitRoute, key },
      request,
    );
    const before = await this.#attempts.find(db, attempt);
    // What was answered before is answered again, even if the form has a newer version now.
    const form = before
      ? await forms.version(request.form, request.version)
      : await versionFor(request, caller, this.#rooms);
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
    const body: AdviceResult = { process: 'advice', evaluation };
    if (before) return { status: 200, body, replayed: true };

    const day = dayOf(now);
    try {
      await db.transaction(async tx => {
        await insertTogether(tx, [this.#attempts.rowFor(attempt, day)]);
        await this.#counts.add(
          tx,
          { form: form.key, version: form.version, day },
          figuresOf(form.definition, evaluation),
        );
      });
      return { status: 200, body, replayed: false };
    } catch (error) {
      // A twin of this attempt was counted meanwhile.
      if (isTaken(error) && (await this.#attempts.find(db, attempt))) {
        return { status: 200, body, replayed: true };
      }
      throw error;
    }
  }
}

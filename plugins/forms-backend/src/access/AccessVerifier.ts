import type { LoggerService } from '@backstage/backend-plugin-api';
import type { AccessVerification } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { DataKeys } from '../sealing';
import type { CheckpointNotes } from './CheckpointFile';
import { signaturesOwner, verifyCases } from '../signatures';
import { verifyAccess } from './verifyAccess';

interface VerificationRow {
  at: string;
  found: string;
}

const shown = 100;

/** Reads the access log through each night and whenever somebody asks, and says aloud what is wrong. */
export class AccessVerifier {
  readonly #db: Knex;
  readonly #dataKeys: DataKeys;
  readonly #logger: LoggerService;
  readonly #notes: CheckpointNotes | undefined;
  #running: Promise<AccessVerification> | undefined;

  constructor(rooms: {
    readonly db: Knex;
    readonly dataKeys: DataKeys;
    readonly logger: LoggerService;
    readonly notes: CheckpointNotes | undefined;
  }) {
    this.#db = rooms.db;
    this.#dataKeys = rooms.dataKeys;
    this.#logger = rooms.logger;
    this.#notes = rooms.notes;
  }

  get isRunning(): boolean {
    return this.#running !== undefined;
  }

  /** What the last reading has found. */
  async last(): Promise<AccessVerification | null> {
    const row = await this.#db<VerificationRow>('access_verifications')
      .orderBy('at', 'desc')
      .first();
    return row ? { at: row.at, ...JSON.parse(row.found) } : null;
  }

  /** Reads it through; who asks while that goes on gets the same result. */
  async verify(signal?: AbortSignal): Promise<AccessVerification> {
    this.#running ??= this.#verify(signal).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #verify(signal?: AbortSignal): Promise<AccessVerification> {
    const began = new Date();
    const key = await this.#dataKeys.own(this.#db, 'checkpoints');
    const log = await verifyAccess({
      ...{ db: this.#db, key, notes: this.#notes, signal },
    });
    const { rows, chains } = log;
    const signing = await this.#dataKeys.find(this.#db, signaturesOwner);
    const breaks = [
      ...log.breaks,
      ...(signing
        ? await verifyCases({ db: this.#db, key: signing, signal })
        : []),
    ];
    const found = {
      seconds: (Date.now() - began.getTime()) / 1_000,
      rows,
      chains,
      broken: breaks.length,
      breaks: breaks.slice(0, shown),
    };
    for (const { kind, subject, number } of found.breaks) {
      const what =
        kind === 'case'
          ? `Who reads a request is not as it was signed: ${subject}, revision ${number}.`
          : `The access log is not whole: ${kind} ${subject}, row ${number}.`;
      this.#logger.error(
        `${what} Somebody changed it outside the portal; compare it with a copy of the database.`,
      );
    }
    const at = began.toISOString();
    await this.#db<VerificationRow>('access_verifications')
      .insert({ at, found: JSON.stringify(found) })
      .onConflict('at')
      .merge();
    return { at, ...found };
  }
}

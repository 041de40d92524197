import type {
  AuditorService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { AccessRow } from './chain';
import type { GrownChain } from './Checkpoints';

/** Tells Backstage's auditor what was written in the access log since the checkpoint before, so that it stands with what other plugins audit. */
export class AuditMirror {
  readonly #db: Knex;
  readonly #auditor: AuditorService;
  readonly #logger: LoggerService;

  constructor(rooms: {
    readonly db: Knex;
    readonly auditor: AuditorService;
    readonly logger: LoggerService;
  }) {
    this.#db = rooms.db;
    this.#auditor = rooms.auditor;
    this.#logger = rooms.logger;
  }

  /** The log is the truth and this its copy: where the auditor fails, the log stands. */
  async tell(chains: readonly GrownChain[]): Promise<void> {
    try {
      for (const { case_id: id, from, number } of chains) {
        const rows = await this.#db<AccessRow>('access_log')
          .where({ case_id: id })
          .where('number', '>', from)
          .where('number', '<=', number)
          .orderBy('number');
        for (const row of rows) await this.#tellOne(row);
      }
    } catch {
      this.#logger.warn(
        'The auditor could not be told what stands in the access log; the log has it.',
      );
    }
  }

  async #tellOne({ hash: _hash, ...meta }: AccessRow): Promise<void> {
    const event = await this.#auditor.createEvent({
      eventId: 'case-access',
      severityLevel: 'medium',
      meta,
    });
    await event.success();
  }
}

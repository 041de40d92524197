import type {
  AuditorService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { Standing } from './AccessLog';

const hour = 3_600_000;
const usual = 50;
/** Reading what one sent, or what one's team has, is one's work. */
const ownGrounds: readonly string[] = ['requester', 'owner'];

/** Notices who opens unusually many cases outside their own teams, and tells those who audit, once an hour. */
export class UnusualReading {
  readonly #db: Knex;
  readonly #auditor: AuditorService;
  readonly #logger: LoggerService;
  readonly #usual: number;
  readonly #noticed: () => void;
  readonly #clock: () => number;
  /** Until when nobody is told again of the same person. */
  readonly #told = new Map<string, number>();

  constructor(options: {
    readonly db: Knex;
    readonly auditor: AuditorService;
    readonly logger: LoggerService;
    /** So many different cases in an hour are not unusual; 50 unless said otherwise. */
    readonly usual?: number;
    readonly noticed?: () => void;
    readonly clock?: () => number;
  }) {
    this.#db = options.db;
    this.#auditor = options.auditor;
    this.#logger = options.logger;
    this.#usual = options.usual ?? usual;
    this.#noticed = options.noticed ?? (() => undefined);
    this.#clock = options.clock ?? Date.now;
  }

  /** To be told of each reading once it stands in the log. It never hinders one. */
  async saw(person: string, { ground }: Standing): Promise<void> {
    if (ground && ownGrounds.includes(ground)) return;
    const now = this.#clock();
    if ((this.#told.get(person) ?? 0) > now) return;
    try {
      const cases = await this.#countOf(person, now);
      if (cases <= this.#usual) return;
      this.#told.set(person, now + hour);
      this.#noticed();
      this.#logger.warn(
        `${person} opened ${cases} requests outside their own teams within an hour. Look in the log of readings what for.`,
      );
      const event = await this.#auditor.createEvent({
        eventId: 'unusual-reading',
        severityLevel: 'high',
        meta: { person, cases, hours: 1 },
      });
      await event.success();
    } catch {
      this.#logger.warn(
        'Nobody could look whether somebody reads unusually much; the log of readings has it.',
      );
    }
  }

  async #countOf(person: string, now: number): Promise<number> {
    const since = new Date(now - hour).toISOString();
    const found = await this.#db('access_log')
      .where('at', '>', since)
      .where({ actor: person })
      .whereRaw("coalesce(ground, '') not in (?, ?)", [...ownGrounds])
      .countDistinct<{ cases: number | string }[]>({ cases: 'case_id' });
    return Number(found[0]?.cases ?? 0);
  }
}

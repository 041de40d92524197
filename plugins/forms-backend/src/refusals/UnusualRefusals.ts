import type {
  AuditorService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { Refused, RefusalsStore } from './RefusalsStore';

const hour = 3_600_000;
const usual = 30;

/** Keeps who was refused, and tells those who audit of whoever tries unusually many doors, once an hour. */
export class UnusualRefusals {
  readonly #store: RefusalsStore;
  readonly #auditor: AuditorService;
  readonly #logger: LoggerService;
  readonly #usual: number;
  readonly #noticed: () => void;
  /** Until when nobody is told again of the same person. */
  readonly #told = new Map<string, number>();

  constructor(options: {
    readonly store: RefusalsStore;
    readonly auditor: AuditorService;
    readonly logger: LoggerService;
    /** So many refusals in an hour are not unusual; 30 unless said otherwise. */
    readonly usual?: number;
    readonly noticed: () => void;
  }) {
    this.#store = options.store;
    this.#auditor = options.auditor;
    this.#logger = options.logger;
    this.#usual = options.usual ?? usual;
    this.#noticed = options.noticed;
  }

  /** To be told of each refusal, beside its answer. It never fails. */
  async saw(refused: Refused): Promise<void> {
    const now = new Date();
    const { actor } = refused;
    try {
      await this.#store.add(refused, now);
      if ((this.#told.get(actor) ?? 0) > now.getTime()) return;
      const times = await this.#store.lately(actor, now);
      if (times <= this.#usual) return;
      this.#told.set(actor, now.getTime() + hour);
      this.#noticed();
      this.#logger.warn(
        `${actor} was refused ${times} times within an hour. Look on the operations page what they tried.`,
      );
      const event = await this.#auditor.createEvent({
        eventId: 'unusual-refusals',
        severityLevel: 'high',
        meta: { person: actor, times, hours: 1 },
      });
      await event.success();
    } catch {
      this.#logger.warn('A refusal could not be written down.');
    }
  }
}

import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import { dueFor } from './dueFor';
import type { Reader, Readers } from './Readers';
import { reminderTitle } from './reminderTitle';
import type { TellingsStore, Told } from './TellingsStore';
import type { Upkeep } from './Upkeep';

// People are asked a few hundred at a time.
const atOnce = 200;
/** What was told so long ago may be said again. */
const rememberedFor = 400 * 24 * 3_600_000;

/**
 * Tells those who keep the network true what needs them: a number and a link. Whoever was told of something is not
 * told of it again; it is remembered before it is sent, since what is forgotten here is still shown in the portal.
 */
export class RemindKeepers {
  readonly #upkeep: Upkeep;
  readonly #snapshot: DirectorySnapshot;
  readonly #tellings: TellingsStore;
  readonly #readers: Pick<Readers, 'of'>;
  readonly #notifications: NotificationService;
  readonly #logger: LoggerService;
  readonly #now: () => number;

  constructor(options: {
    readonly upkeep: Upkeep;
    readonly snapshot: DirectorySnapshot;
    readonly tellings: TellingsStore;
    readonly readers: Pick<Readers, 'of'>;
    readonly notifications: NotificationService;
    readonly logger: LoggerService;
    readonly now?: () => number;
  }) {
    this.#upkeep = options.upkeep;
    this.#snapshot = options.snapshot;
    this.#tellings = options.tellings;
    this.#readers = options.readers;
    this.#notifications = options.notifications;
    this.#logger = options.logger;
    this.#now = options.now ?? Date.now;
  }

  /** Tells everybody what is new since they were told last. */
  async remind(): Promise<void> {
    const survey = await this.#upkeep.survey();
    const due = dueFor(survey, team => this.#snapshot.peopleOf(team));
    const people = [...due.keys()].sort();
    for (let at = 0; at < people.length; at += atOnce) {
      const some = people.slice(at, at + atOnce);
      const readers = await this.#readers.of(some);
      for (const person of some) {
        await this.#tell(person, due.get(person)!, readers.get(person)!);
      }
    }
    const forgotten = new Date(this.#now() - rememberedFor);
    await this.#tellings.forgetBefore(forgotten.toISOString());
  }

  async #tell(
    person: string,
    due: readonly Told[],
    { language, way }: Reader,
  ): Promise<void> {
    const fresh = await this.#tellings.fresh(person, due);
    if (fresh.length === 0 || way === 'none') return;
    const at = new Date(this.#now()).toISOString();
    await this.#tellings.add(person, fresh, at);
    try {
      const count = new Set(due.map(({ ref }) => ref)).size;
      await this.#notifications.send({
        recipients: { type: 'entity', entityRef: [person] },
        payload: {
          title: reminderTitle(language, count),
          link: '/find/mine',
          topic: way === 'portal' ? 'portal-only' : 'upkeep',
          // A later one changes the one that stands, instead of adding another.
          scope: 'upkeep',
        },
      });
    } catch (error) {
      await this.#tellings.remove(person, at);
      this.#logger.warn(
        `A reminder was not taken by the notifications and is sent later: ${
          (error as Error)?.name
        }.`,
      );
    }
  }
}

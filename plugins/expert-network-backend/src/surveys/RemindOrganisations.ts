import type { LoggerService } from '@backstage/backend-plugin-api';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import {
  dayInFinland,
  isInForce,
} from '@tukiverkko/plugin-expert-network-common';
import type { DirectorySnapshot } from '@tukiverkko/plugin-expert-network-node';
import type { Reader, Readers } from '../upkeep/Readers';
import type { RemindersStore } from './RemindersStore';
import type { SurveysStore, SurveyWithAsked } from './SurveysStore';
import { surveyTitle } from './surveyTitle';

// People are asked a few hundred at a time.
const atOnce = 200;

/** How many people were told, could not be told, and were passed over: told within a week, or wanting no notices. */
export type Reached = Readonly<Record<'told' | 'failed' | 'passed', number>>;

/** Tells people of the organisations that have not answered that a survey waits: a link and nothing else. */
export class RemindOrganisations {
  readonly #snapshot: DirectorySnapshot;
  readonly #surveys: SurveysStore;
  readonly #reminders: RemindersStore;
  readonly #readers: Pick<Readers, 'of'>;
  readonly #notifications: NotificationService;
  readonly #logger: LoggerService;
  readonly #now: () => number;

  constructor(options: {
    readonly snapshot: DirectorySnapshot;
    readonly surveys: SurveysStore;
    readonly reminders: RemindersStore;
    readonly readers: Pick<Readers, 'of'>;
    readonly notifications: NotificationService;
    readonly logger: LoggerService;
    readonly now?: () => number;
  }) {
    this.#snapshot = options.snapshot;
    this.#surveys = options.surveys;
    this.#reminders = options.reminders;
    this.#readers = options.readers;
    this.#notifications = options.notifications;
    this.#logger = options.logger;
    this.#now = options.now ?? Date.now;
  }

  /** Tells of every round whose last day has not passed; after it only a coordinator does. */
  async remindOfAll(): Promise<void> {
    const today = dayInFinland(this.#now());
    for (const survey of await this.#surveys.running()) {
      if (survey.due >= today) await this.remind(survey);
    }
  }

  /** Tells of one round: how many people were told now, and how many could not be. */
  async remind({ asked }: SurveyWithAsked): Promise<Reached> {
    const missing = asked.filter(({ answeredAt }) => answeredAt === null);
    const people = [
      ...new Set(missing.flatMap(({ ref }) => this.#peopleFor(ref))),
    ].sort();
    await this.#reminders.forget(this.#now());
    const reached = { told: 0, failed: 0, passed: 0 };
    for (let at = 0; at < people.length; at += atOnce) {
      const some = people.slice(at, at + atOnce);
      const readers = await this.#readers.of(some);
      for (const person of some) {
        reached[await this.#tell(person, readers.get(person)!)] += 1;
      }
    }
    return reached;
  }

  /** Those with a role in the organisation and their deputies; everybody of it where nobody has one. */
  #peopleFor(organisation: string): readonly string[] {
    const members = this.#snapshot.peopleOf(organisation);
    const today = dayInFinland(this.#now());
    const roles = this.#snapshot.units().get(organisation)?.roles ?? [];
    const holders = roles
      .filter(role => isInForce(role, today))
      .flatMap(({ person, deputy }) => [person, ...(deputy ? [deputy] : [])])
      .filter(person => members.includes(person));
    return holders.length > 0 ? holders : members;
  }

  async #tell(
    person: string,
    { language, way }: Reader,
  ): Promise<keyof Reached> {
    if (way === 'none') return 'passed';
    // Remembered before it is sent: what is not told is still shown in the portal.
    if (!(await this.#reminders.claim(person, this.#now()))) return 'passed';
    try {
      await this.#notifications.send({
        recipients: { type: 'entity', entityRef: [person] },
        payload: {
          title: surveyTitle[language],
          link: '/find/mine',
          topic: way === 'portal' ? 'portal-only' : 'upkeep',
          scope: 'survey',
        },
      });
      return 'told';
    } catch (error) {
      await this.#reminders.release(person);
      this.#logger.warn(
        `A reminder of a survey was not taken by the notifications and is sent later: ${
          (error as Error)?.name
        }.`,
      );
      return 'failed';
    }
  }
}

import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import type { Language, NoticeWay } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { PublishedForms } from '../forms/PublishedForms';
import type { LeasedMessage, Listener } from '../outbox';
import type { SubmissionRow } from '../submissions/SubmissionRow';
import type { SubmissionsStore } from '../submissions/SubmissionsStore';
import type { Teams } from '../teams/Teams';
import { audiencesOf, type Audiences } from './Audiences';
import { noticeRules, type NoticeRule } from './noticeRules';
import { noticeTitle } from './noticeTexts';
import type { NoticesStore } from './NoticesStore';
import type { WishesStore } from './WishesStore';

/** The topic of a notification that stays in the portal; the e-mail module is configured to leave it out. */
export const portalOnly = 'portal-only';

const defaultLanguage: Language = 'fi';

/** What telling people needs. */
export interface TellRooms {
  readonly db: Knex;
  readonly forms: PublishedForms;
  readonly submissions: SubmissionsStore;
  readonly teams: Teams;
  readonly notifications: NotificationService;
  readonly notices: NoticesStore;
  readonly wishes: WishesStore;
}

/** One notification, and who gets it. */
interface Letter {
  readonly payload: NotificationSendOptions['payload'];
  readonly people: readonly string[];
}

/**
 * Tells people what happened to a case: those who may see it when the notice leaves, each in their own language and
 * the way they want, never the one who did it. A reference, a state and a link; never anything that somebody wrote.
 */
export class TellPeople implements Listener {
  readonly id = 'notifications';
  readonly #rooms: TellRooms;

  constructor(rooms: TellRooms) {
    this.#rooms = rooms;
  }

  async hear(message: LeasedMessage): Promise<void> {
    const { notices, notifications, submissions } = this.#rooms;
    // hasOwn: a command is a word from the wire, and 'constructor' is a key of every object.
    if (!Object.hasOwn(noticeRules, message.command)) return;
    const row = await submissions.find(message.caseId);
    if (!row || isOverBy(message, row)) return;

    for (const { payload, people } of await this.#letters(message, row)) {
      await notifications.send({
        recipients: { type: 'entity', entityRef: [...people] },
        payload,
      });
      await notices.add(message.id, people, new Date().toISOString());
    }
  }

  /** Who is still to be told, put together by what they are told. */
  async #letters(
    message: LeasedMessage,
    row: SubmissionRow,
  ): Promise<readonly Letter[]> {
    const { notices, wishes } = this.#rooms;
    const audiences = await audiencesOf(row, message, this.#rooms);
    const concerned = concernedBy(message, audiences);
    const reached = await notices.reached(message.id);
    const people = [...concerned.keys()].filter(
      person => person !== message.actor && !reached.has(person),
    );
    const wished = await wishes.of(people);
    const feedback = await this.#feedbackForm(row);

    const letters = new Map<string, Letter>();
    for (const person of people) {
      const { kind, says } = concerned.get(person)!;
      const { language, notices: ways } = wished.get(person)!;
      const isRequester = person === row.requester;
      const link =
        kind === 'feedback'
          ? `/forms/${feedback}/start`
          : `/requests/${row.id}${
              audiences.requester.includes(person) ? '' : '?view=team'
            }`;
      if (ways[kind] === 'none') continue;
      // What came of it is asked of who asked for it.
      if (kind === 'feedback' && !(feedback && isRequester)) continue;
      const payload = payloadOf(ways[kind], link, {
        title: noticeTitle(
          says,
          { reference: row.reference, day: row.answer_by },
          language ?? (isRequester ? row.language : defaultLanguage),
        ),
        // The same notice again changes the one that stands, instead of adding another.
        scope: `${row.id}/${message.id}`,
      });
      const same = JSON.stringify(payload);
      const letter = letters.get(same);
      letters.set(same, {
        payload,
        people: [...(letter?.people ?? []), person],
      });
    }
    return [...letters.values()];
  }

  async #feedbackForm(row: SubmissionRow): Promise<string | undefined> {
    const { definition } = await this.#rooms.forms.version(
      row.form,
      row.form_version,
    );
    return definition.feedback?.form;
  }
}

function payloadOf(
  way: NoticeWay,
  link: string,
  payload: NotificationSendOptions['payload'],
): NotificationSendOptions['payload'] {
  return {
    ...payload,
    link,
    topic: way === 'portal' ? portalOnly : 'request',
  };
}

/** Each person with the first rule that names them. */
function concernedBy(
  { command }: LeasedMessage,
  audiences: Audiences,
): ReadonlyMap<string, NoticeRule> {
  const concerned = new Map<string, NoticeRule>();
  for (const rule of noticeRules[command]) {
    for (const person of rule.to.flatMap(audience => audiences[audience])) {
      if (!concerned.has(person)) concerned.set(person, rule);
    }
  }
  return concerned;
}

/** A reminder that waited for the sink is none any more once the team has answered, or waits for the requester. */
function isOverBy({ command }: LeasedMessage, row: SubmissionRow): boolean {
  return (
    command.startsWith('remind-') &&
    (row.answer_by === null ||
      !['submitted', 'accepted', 'in-consultation'].includes(row.state))
  );
}

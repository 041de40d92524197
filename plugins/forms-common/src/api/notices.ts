import type { Language } from '../definition/Localized';

/** What a person may be told about, one row each in their settings. */
export const noticeKinds = [
  'new',
  'assigned',
  'reply',
  'answer',
  'message',
  'progress',
  'reminder',
  'feedback',
  'upkeep',
] as const;

export type NoticeKind = (typeof noticeKinds)[number];

/** How a person is told: not at all, in the portal, or there and by e-mail. */
export const noticeWays = ['none', 'portal', 'mail'] as const;

export type NoticeWay = (typeof noticeWays)[number];

/** How people are told who have wished for nothing else. */
export const usualWays: Readonly<Record<NoticeKind, NoticeWay>> = {
  new: 'mail',
  assigned: 'mail',
  reply: 'mail',
  answer: 'mail',
  message: 'mail',
  progress: 'portal',
  reminder: 'mail',
  feedback: 'mail',
  upkeep: 'mail',
};

/** `GET /v1/me/wishes`: the language a person is written in, and how they want to be told. */
export interface Wishes {
  /** Null until the person has chosen one. */
  readonly language: Language | null;
  readonly notices: Readonly<Record<NoticeKind, NoticeWay>>;
  /** Whether this portal sends e-mail at all. */
  readonly sendsMail: boolean;
}

/** `PUT /v1/me/wishes/language` */
export interface LanguageWish {
  readonly language: Language;
}

/** `PUT /v1/me/wishes/notices` */
export type NoticeWishes = Wishes['notices'];

/** `POST /v1/wishes/query`, for other plugins that tell people something. */
export interface PeopleWishesQuery {
  /** Entity refs, at most 500. */
  readonly people: readonly string[];
}

/** The answer to a {@link PeopleWishesQuery}: each who was asked about, with what is usual where they wished for nothing. */
export interface PeopleWishes {
  readonly items: readonly (Pick<Wishes, 'language' | 'notices'> & {
    readonly person: string;
  })[];
}

/** The channel on which the browser hears that a case has changed, if signals are installed. A hint to look again. */
export const casesChannel = 'forms:cases';

/** What is heard on {@link casesChannel}. */
export interface CaseSignal {
  readonly caseId: string;
  /** Entity ref of the team that has it. */
  readonly team: string;
}

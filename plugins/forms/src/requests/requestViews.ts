import { reopenWithinDays } from '@tukiverkko/plugin-forms-common';
import type {
  CaseState,
  SubmissionListItem,
} from '@tukiverkko/plugin-forms-common';

/** The views of one's own requests and the states each shows; drafts are not requests yet, and records never are. */
export const requestViews = {
  waiting: ['needs-info', 'answered', 'declined'],
  'under-way': ['submitted', 'accepted', 'in-consultation'],
  closed: ['closed', 'declined', 'cancelled', 'entered-in-error'],
} as const satisfies Readonly<Record<string, readonly CaseState[]>>;

/** A view of requests that were sent. */
export type RequestView = keyof typeof requestViews;

/** Every view of the page, in the order they are offered. */
export const pageViews = [
  'waiting',
  'under-way',
  'closed',
  'colleagues',
  'drafts',
  'records',
] as const;

/** One view of the page. */
export type PageView = (typeof pageViews)[number];

/** Reads the view from the address; what it does not know is no view. */
export function parsePageView(text: string | null): PageView | undefined {
  return pageViews.find(view => view === text);
}

/** A declined request waits for its requester while it can be reopened, and has ended after that. */
export function belongsTo(
  view: RequestView,
  item: Pick<SubmissionListItem, 'state' | 'changedAt'>,
  now: Date = new Date(),
): boolean {
  if (item.state !== 'declined') return true;
  const days =
    (now.getTime() - new Date(item.changedAt).getTime()) / 86_400_000;
  return view === 'waiting'
    ? days <= reopenWithinDays
    : days > reopenWithinDays;
}

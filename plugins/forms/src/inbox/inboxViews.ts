import type {
  CaseState,
  SubmissionListItem,
} from '@tukiverkko/plugin-forms-common';

interface InboxViewRow {
  readonly states: readonly CaseState[];
  /** What the states alone do not say. */
  readonly keep?: (
    item: Pick<SubmissionListItem, 'assignee'>,
    me: string,
  ) => boolean;
}

/** The views of a team's inbox, in the order they are offered. */
export const inboxViews = {
  'needs-us': { states: ['submitted', 'accepted', 'in-consultation'] },
  unassigned: {
    states: ['submitted', 'accepted', 'in-consultation'],
    keep: item => item.assignee === null,
  },
  mine: {
    states: ['accepted', 'in-consultation', 'needs-info', 'answered'],
    keep: (item, me) => item.assignee === me,
  },
  requester: { states: ['needs-info', 'answered'] },
  closed: { states: ['closed', 'declined', 'cancelled', 'entered-in-error'] },
} as const satisfies Readonly<Record<string, InboxViewRow>>;

/** One view of the inbox. */
export type InboxView = keyof typeof inboxViews;

/** Reads the view from the address; what it does not know is the first one. */
export function parseInboxView(text: string | null): InboxView {
  return text !== null && Object.hasOwn(inboxViews, text)
    ? (text as InboxView)
    : 'needs-us';
}

/** Whether a row belongs to the view, once its states are right. */
export function belongsToView(
  view: InboxView,
  item: Pick<SubmissionListItem, 'assignee'>,
  me: string,
): boolean {
  const { keep }: InboxViewRow = inboxViews[view];
  return keep ? keep(item, me) : true;
}

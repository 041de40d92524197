import type {
  SubmissionListSort,
  SubmissionListView,
} from '@tukiverkko/plugin-forms-common';

interface InboxViewRow {
  /** What the server calls it. */
  readonly list: SubmissionListView;
  /** Whether its buttons say how many there are. */
  readonly isCounted?: true;
  /** The first is taken where nobody says. */
  readonly sorts: readonly [SubmissionListSort, ...SubmissionListSort[]];
  /** The rows may be assigned or closed from the list. */
  readonly isOurs?: true;
  /** Only for those who watch over an area. */
  readonly isArea?: true;
}

const ofAQueue = ['due', 'changed', 'submitted'] as const;
const counted = { isCounted: true, sorts: ofAQueue } as const;

/** The views of the inbox, in the order they are offered. */
export const inboxViews = {
  'needs-us': { ...counted, list: 'needs-us', isOurs: true },
  unassigned: { ...counted, list: 'unassigned', isOurs: true },
  mine: { ...counted, list: 'assigned', isOurs: true },
  requester: { ...counted, list: 'waiting', isOurs: true },
  soon: { ...counted, list: 'soon', isOurs: true },
  late: { ...counted, list: 'late', isOurs: true },
  invited: { ...counted, list: 'invited' },
  forwarded: { list: 'forwarded', sorts: ['changed'] },
  closed: { list: 'closed', sorts: ['changed'] },
  area: { ...counted, list: 'area', isArea: true },
  'area-closed': { list: 'area-closed', sorts: ['changed'], isArea: true },
} as const satisfies Readonly<Record<string, InboxViewRow>>;

/** One view of the inbox. */
export type InboxView = keyof typeof inboxViews;

/** What is known of a view. */
export function viewRow(view: InboxView): InboxViewRow {
  return inboxViews[view];
}

/** The views a person is offered. */
export function viewsFor(may: {
  readonly coordinate: boolean;
}): readonly InboxView[] {
  return (Object.keys(inboxViews) as InboxView[]).filter(
    view => !viewRow(view).isArea || may.coordinate,
  );
}

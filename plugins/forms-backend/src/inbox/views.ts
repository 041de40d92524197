import type {
  DueFilter,
  SubmissionListSort,
  SubmissionListView,
} from '@tukiverkko/plugin-forms-common';
import type { Lane } from './lanes';

/** What ties a case to the person who looks: the permission that says so, and where it is kept. */
export type Tie =
  | 'requester'
  | 'colleagues'
  | 'owner'
  | 'assignee'
  | 'coordinator'
  | 'invited'
  | 'formerOwner';

interface ViewRow {
  readonly tie: Tie;
  /** Absent: in whatever state. */
  readonly lane?: Lane;
  readonly due?: DueFilter;
  /** The first is taken where nobody says. */
  readonly sorts: readonly [SubmissionListSort, ...SubmissionListSort[]];
}

const ofAQueue = ['due', 'changed', 'submitted'] as const;

/** Every list of cases. */
export const views: Readonly<Record<SubmissionListView, ViewRow>> = {
  mine: { tie: 'requester', sorts: ['changed'] },
  colleagues: { tie: 'colleagues', sorts: ['changed'] },
  inbox: { tie: 'owner', sorts: ['changed', 'submitted'] },
  'needs-us': { tie: 'owner', lane: 'needsUs', sorts: ofAQueue },
  unassigned: { tie: 'owner', lane: 'unassigned', sorts: ofAQueue },
  assigned: { tie: 'assignee', lane: 'inHand', sorts: ofAQueue },
  waiting: { tie: 'owner', lane: 'waiting', sorts: ofAQueue },
  soon: { tie: 'owner', lane: 'needsUs', due: 'soon', sorts: ofAQueue },
  late: { tie: 'owner', lane: 'needsUs', due: 'late', sorts: ofAQueue },
  forwarded: { tie: 'formerOwner', sorts: ['changed'] },
  invited: { tie: 'invited', lane: 'open', sorts: ofAQueue },
  closed: { tie: 'owner', lane: 'over', sorts: ['changed'] },
  area: { tie: 'coordinator', lane: 'open', sorts: ofAQueue },
  'area-closed': { tie: 'coordinator', lane: 'over', sorts: ['changed'] },
};

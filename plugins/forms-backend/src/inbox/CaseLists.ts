import {
  formsCaseCoordinatePermission,
  formsCaseReadPermission,
  formsCaseWorkPermission,
  localDate,
  type DueFilter,
  type InboxOverview,
  type SubmissionList,
  type SubmissionListView,
} from '@tukiverkko/plugin-forms-common';
import type { Authorizer } from '../authorize/Authorizer';
import { refsFor, type CaseDecision } from '../authorize/criteria';
import { impliedRefs } from '../authorize/implied';
import type { Caller } from '../Caller';
import { zone } from '../forms/acceptAnswers';
import { toListItem } from '../submissions/SubmissionRow';
import { noFilters, type CaseFilters, type CaseQuery } from './CaseQuery';
import { parseCursor, toCursor } from './cursor';
import type { InboxStore } from './InboxStore';
import { order } from './order';
import { readWords } from './readWords';
import type { ListRequest } from './requests';
import { views, type Tie } from './views';

const pageSize = 50;
/** More are told as "over": counting them all would cost more than the list. */
const countedUpTo = 1_000;

const countedViews = [
  'needs-us',
  'unassigned',
  'assigned',
  'waiting',
  'soon',
  'late',
  'invited',
  'area',
] as const satisfies readonly SubmissionListView[];

/** What the policy says about cases, for one person. */
interface Decided {
  readonly read: CaseDecision;
  readonly work: CaseDecision;
  readonly coordinate: CaseDecision;
}

/** Who must stand at the other end of each tie, and what must hold besides. */
const ties: Readonly<
  Record<
    Tie,
    (decided: Decided, caller: Caller) => Pick<CaseQuery, 'refs' | 'decisions'>
  >
> = {
  requester: ({ read }, { ref }) => ({ refs: [ref], decisions: [read] }),
  colleagues: ({ read }, { ref }) => ({
    refs: refsFor(read, 'colleagues'),
    // One's own stand in one's own list.
    decisions: [read, { not: { relation: 'requester', refs: [ref] } }],
  }),
  owner: ({ read, work }) => ({
    refs: impliedRefs(work, 'owner'),
    decisions: [read, work],
  }),
  assignee: ({ read, work }, { ref }) => ({
    refs: [ref],
    decisions: [read, work],
  }),
  coordinator: ({ coordinate }) => ({
    refs: impliedRefs(coordinate, 'coordinator'),
    decisions: [coordinate],
  }),
  invited: ({ read }) => ({
    refs: refsFor(read, 'invited'),
    decisions: [read],
  }),
  formerOwner: ({ work }) => ({ refs: refsFor(work, 'owner'), decisions: [] }),
};

/** Lists of cases: metadata only, narrowed by the policy in the WHERE, page after page without an end. */
export class CaseLists {
  readonly #authorizer: Authorizer;
  readonly #store: InboxStore;
  readonly #clock: () => string;

  constructor(options: {
    readonly authorizer: Authorizer;
    readonly store: InboxStore;
    /** RFC 3339. */
    readonly clock?: () => string;
  }) {
    this.#authorizer = options.authorizer;
    this.#store = options.store;
    this.#clock = options.clock ?? (() => new Date().toISOString());
  }

  /** A page of a list; with words, of those cases of it whose metadata hold them all. */
  async list(
    {
      view,
      sort: wished,
      cursor,
      words,
      ...filters
    }: ListRequest & {
      readonly words?: string;
    },
    caller: Caller,
  ): Promise<SubmissionList> {
    const sort = wished ?? views[view].sorts[0];
    const after = cursor === undefined ? undefined : parseCursor(cursor, sort);

    const decided = await this.#decide(caller);
    const sought = words === undefined ? { words: [] } : this.#read(words);
    if ('references' in sought) {
      return this.#byReference(sought.references, decided);
    }
    const due = filters.due ? [filters.due] : [];
    const query = this.#query(view, decided, caller, {
      ...filters,
      due,
      words: sought.words,
    });
    // One more than a page tells whether there is a next one.
    const rows = await this.#store.list(query, {
      sort,
      after,
      limit: pageSize + 1,
    });
    const page = rows.slice(0, pageSize);
    const last = page.at(-1);
    return {
      items: page.map(toListItem),
      nextCursor:
        last && rows.length > pageSize
          ? toCursor({ sort, value: last[order[sort].column], id: last.id })
          : null,
    };
  }

  /** How many there are in each view that says so, in one statement. */
  async overview(
    { team }: { readonly team: readonly string[] },
    caller: Caller,
  ): Promise<InboxOverview> {
    const decided = await this.#decide(caller);
    const counts = await this.#store.counts(
      countedViews.map(view => [
        view,
        this.#query(view, decided, caller, { ...noFilters, team }),
      ]),
      countedUpTo + 1,
    );
    return {
      views: countedViews.map(view => {
        const count = counts.get(view) ?? 0;
        return {
          view,
          count: Math.min(count, countedUpTo),
          hasMore: count > countedUpTo,
        };
      }),
    };
  }

  async #decide({ credentials }: Caller): Promise<Decided> {
    const [read, work, coordinate] = await this.#authorizer.decide(
      [
        formsCaseReadPermission,
        formsCaseWorkPermission,
        formsCaseCoordinatePermission,
      ],
      credentials,
    );
    return { read, work, coordinate };
  }

  #query(
    view: SubmissionListView,
    decided: Decided,
    caller: Caller,
    filters: CaseFilters,
  ): CaseQuery {
    const { tie, lane, due } = views[view];
    const { refs, decisions } = ties[tie](decided, caller);
    // Which team's list it is narrows the refs: then only that team's index is read.
    const isOwners = tie === 'owner' && filters.team.length > 0;
    return {
      tie,
      decisions,
      lane,
      refs: isOwners
        ? filters.team.filter(ref => refs?.includes(ref) ?? true)
        : refs,
      filters: {
        ...filters,
        team: isOwners ? [] : filters.team,
        due: [...filters.due, ...(due ? [due satisfies DueFilter] : [])],
      },
      today: localDate(this.#clock(), zone) ?? '',
    };
  }

  #read(words: string) {
    return readWords(words, Number(this.#clock().slice(0, 4)));
  }

  async #byReference(
    references: readonly string[],
    { read, work, coordinate }: Decided,
  ): Promise<SubmissionList> {
    const rows = await this.#store.byReference(
      references,
      [read, coordinate],
      refsFor(work, 'owner'),
    );
    return { items: rows.map(toListItem), nextCursor: null };
  }
}

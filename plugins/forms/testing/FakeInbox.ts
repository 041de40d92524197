import type {
  BulkRequest,
  BulkResult,
  InboxOverview,
  InboxProblems,
  SubmissionListView,
  SubmissionView,
  TakenNext,
  TakeNextRequest,
} from '@tukiverkko/plugin-forms-common';

const needsUs = ['submitted', 'accepted', 'in-consultation'];
const waiting = ['needs-info', 'answered'];
const inHand = ['accepted', 'in-consultation', ...waiting];
const over = ['closed', 'declined', 'cancelled', 'entered-in-error'];

type Belongs = (one: SubmissionView, me: string) => boolean;
const isOurs = ({ relations }: SubmissionView) => relations.includes('owner');

const belongs: Readonly<Record<SubmissionListView, Belongs>> = {
  mine: ({ relations, requester }, me) =>
    relations.includes('requester') && requester === me,
  colleagues: ({ relations, requester }, me) =>
    relations.includes('requester') && requester !== me,
  inbox: isOurs,
  'needs-us': one => isOurs(one) && needsUs.includes(one.state),
  unassigned: one =>
    isOurs(one) && needsUs.includes(one.state) && !one.assignee,
  assigned: (one, me) =>
    isOurs(one) && one.assignee === me && inHand.includes(one.state),
  waiting: one => isOurs(one) && waiting.includes(one.state),
  soon: () => false,
  late: one => isOurs(one) && (one.answerBy ?? '9') < '2026-11-22',
  forwarded: () => false,
  invited: ({ relations }) => relations.includes('invited'),
  closed: one => isOurs(one) && over.includes(one.state),
  area: one =>
    one.relations.includes('coordinator') && !over.includes(one.state),
  'area-closed': one =>
    one.relations.includes('coordinator') && over.includes(one.state),
};

/** The inbox of the forms backend as its contract describes it: views, filters, counts, taking and bulk. */
export class FakeInbox {
  private readonly cases: Map<string, SubmissionView>;
  problems: InboxProblems = { items: [] };
  /** Who has been faster with the first one of the queue. */
  before: TakenNext['before'];

  constructor(cases: Map<string, SubmissionView>) {
    this.cases = cases;
  }

  /** The cases of a view that these filters and words leave. */
  listed(
    filters: Readonly<Record<string, readonly string[]>>,
    me: string,
  ): readonly SubmissionView[] {
    const holds = (name: string, value: string | null | undefined) =>
      !filters[name]?.length || filters[name].includes(value ?? 'none');
    const isView = belongs[filters.view[0] as SubmissionListView];
    const words = filters.words?.[0]?.toLowerCase();
    return [...this.cases.values()].filter(
      one =>
        isView(one, me) &&
        holds('state', one.state) &&
        holds('team', one.owner) &&
        holds('priority', one.priority) &&
        holds('region', one.region) &&
        holds('service', one.service) &&
        (!words ||
          `${one.reference} ${one.formTitle.fi}`.toLowerCase().includes(words)),
    );
  }

  overview(me: string): InboxOverview {
    const views = Object.keys(belongs) as SubmissionListView[];
    return {
      views: views.map(view => ({
        view,
        count: this.listed({ view: [view] }, me).length,
        hasMore: false,
      })),
    };
  }

  takeNext({ seen }: TakeNextRequest, me: string): TakenNext {
    const [first] = this.listed({ view: ['unassigned'] }, me);
    if (!first) return { taken: null };
    this.cases.set(first.id, { ...first, state: 'accepted', assignee: me });
    const { id, reference } = first;
    const { before } = this;
    return {
      taken: { id, reference },
      ...(before && seen ? { before } : {}),
    };
  }

  bulk({ request, items }: BulkRequest): BulkResult {
    return {
      items: items.map(({ id, revision }) => {
        const one = this.cases.get(id);
        if (one?.revision !== revision) {
          const detail = 'It was changed meanwhile.';
          const refused = { type: 'submission-changed', status: 412, detail };
          return { id, refused };
        }
        this.cases.set(id, {
          ...one,
          revision: revision + 1,
          ...(request.command === 'assign'
            ? { assignee: request.assignee }
            : { state: 'closed' as const }),
        });
        return { id };
      }),
    };
  }
}

import { localInstant } from '@tukiverkko/plugin-forms-common';
import type {
  CommandRequest,
  DeclineInvitationRequest,
  Expert,
  Meeting,
  MeetingChange,
  MeetingPlan,
  MeetingRequest,
  SubmissionView,
  ViewRequest,
} from '@tukiverkko/plugin-forms-common';
import { everywhere } from './aCase';

interface Heard {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}
type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly content?: Blob;
};

const zone = 'Europe/Helsinki';
const minute = 60_000;

/** Views and meetings as the contract of the forms backend describes them, in memory. */
export class FakeCompany {
  readonly meetings = new Map<string, Meeting>();
  private readonly cases: Map<string, SubmissionView>;

  constructor(cases: Map<string, SubmissionView>) {
    this.cases = cases;
  }

  /** The answer to a request about views or meetings; undefined where it is about something else. */
  answer(request: Heard, me: string, now: string): Answer | undefined {
    const [, room, id, leaf, more] = request.path.split('/');
    if (room === 'submissions' && leaf === 'views') {
      return more
        ? this.decline(id, request.body as DeclineInvitationRequest)
        : this.write(id, request, me, now);
    }
    if (room !== 'meetings') return undefined;
    if (leaf === 'calendar.ics') {
      return { status: 200, content: new Blob(['BEGIN:VCALENDAR']) };
    }
    const known = this.meetings.get(id);
    if (id && !known) return refusal(404, 'meeting-not-found');
    switch (request.method) {
      case 'POST':
        return this.book(request.body as MeetingRequest);
      case 'PUT':
        return this.change(known!, request);
      case 'DELETE':
        return this.keep(200, { ...known!, state: 'cancelled' });
      default:
        return known
          ? { status: 200, body: known }
          : { status: 200, body: this.list(request.query, now) };
    }
  }

  /** What a command changes of who takes part and when. */
  after(
    body: CommandRequest,
    one: SubmissionView,
  ): Pick<SubmissionView, 'experts' | 'meetings'> {
    const { experts = [], meetings = [] } = one;
    switch (body.command) {
      case 'invite':
        return { experts: [...experts, invited(body)], meetings };
      case 'uninvite':
        return {
          experts: experts.map(expert =>
            expert.ref === body.ref ? { ...expert, state: 'ended' } : expert,
          ),
          meetings,
        };
      case 'schedule': {
        if (!('plan' in body.to)) return { experts, meetings };
        const { agenda, ...meeting } = aMeeting(body.to.plan, {
          isGroup: false,
        });
        const { minutes } = body.to.plan;
        return { experts, meetings: [...meetings, { ...meeting, minutes }] };
      }
      default:
        return { experts, meetings };
    }
  }

  private write(id: string, request: Heard, actor: string, at: string): Answer {
    const { as, role, text } = request.body as ViewRequest;
    const one = this.cases.get(id);
    const expert = one?.experts?.find(({ ref }) => ref === as);
    const seen = expert?.view?.number ?? 0;
    if (!one || !expert) return refusal(404, 'submission-not-found');
    if (request.headers.get('If-Match') !== `"${seen}"`) {
      return refusal(412, 'view-changed');
    }
    const view = { number: seen + 1, at, actor, role, text };
    this.replace(one, as, { hasView: true, view });
    return { status: 201, body: view };
  }

  private decline(id: string, request: DeclineInvitationRequest): Answer {
    const one = this.cases.get(id);
    if (!one) return refusal(404, 'submission-not-found');
    this.cases.delete(id);
    return { status: 200, body: request };
  }

  private replace(one: SubmissionView, ref: string, change: Partial<Expert>) {
    const experts = one.experts?.map(expert =>
      expert.ref === ref ? { ...expert, ...change } : expert,
    );
    this.cases.set(one.id, { ...one, experts });
  }

  private list(query: URLSearchParams, now: string) {
    const isComing = query.get('when') !== 'past';
    const items = [...this.meetings.values()].filter(
      ({ endsAt, state }) =>
        endsAt > now === isComing && (!isComing || state === 'booked'),
    );
    return { items, nextCursor: null };
  }

  private book({ team, plan }: MeetingRequest): Answer {
    return this.keep(201, aMeeting(plan, { team }));
  }

  private change(known: Meeting, { body, headers }: Heard): Answer {
    if (headers.get('If-Match') !== `"${known.revision}"`) {
      return refusal(412, 'meeting-changed');
    }
    const { plan, agenda } = body as MeetingChange;
    const next = aMeeting(plan, { ...known, revision: known.revision + 1 });
    let at = Date.parse(next.startsAt);
    const turns = (agenda ?? []).map(({ case: id, minutes }) => {
      const item = known.agenda.find(one => one.case === id)!;
      const startsAt = new Date(at).toISOString();
      at += minutes * minute;
      return { ...item, minutes, startsAt };
    });
    return this.keep(200, { ...next, agenda: agenda ? turns : known.agenda });
  }

  private keep(status: number, meeting: Meeting): Answer {
    this.meetings.set(meeting.id, meeting);
    return { status, body: meeting };
  }
}

/** A meeting as a plan makes it. */
export function aMeeting(
  plan: MeetingPlan,
  change: Partial<Meeting> = {},
): Meeting {
  const startsAt = localInstant(plan.date, plan.time, zone)!;
  const endsAt = new Date(Date.parse(startsAt) + plan.minutes * minute);
  const { place, link, participants, withFamily } = plan;
  return {
    id: crypto.randomUUID(),
    team: 'group:default/jarvisydan',
    teamName: everywhere('Järvisydän'),
    state: 'booked',
    isGroup: true,
    revision: 1,
    mayChange: true,
    agenda: [],
    ...change,
    startsAt,
    endsAt: endsAt.toISOString(),
    place,
    link,
    participants,
    withFamily,
  };
}

function invited({
  ref,
  question,
  by,
}: CommandRequest & { readonly command: 'invite' }): Expert {
  return {
    ref,
    kind: 'team',
    name: everywhere('Satama'),
    state: 'invited',
    invitedAt: '2026-11-22T12:32:00.000Z',
    question,
    by,
    hasView: false,
  };
}

function refusal(status: number, type: string): Answer {
  const error = { name: 'Error', message: 'Refused.', status, type };
  return { status, body: { error } };
}

import {
  type CommandRequest,
  type Localized,
  type NamedEntity,
  type Routing,
} from '@tukiverkko/plugin-forms-common';
import { refuseIdentityCodes } from '../messages/refuseIdentityCodes';
import { problems } from '../problems';
import { passageTo } from '../routing/passageTo';
import { withoutRecord } from '../routing/withoutRecord';
import type { CommandContext, CommandEffect } from './commands';
import { forwardTexts } from './forwardTexts';
import { leavePermission } from './leavePermission';
import { routingNow, type CaseHistory } from './openHistory';

type Forward = CommandRequest & { readonly command: 'forward' };

const refusals = {
  'team-unknown': problems.teamUnknown,
  'team-closed': problems.teamClosed,
  'not-permitted': problems.leaveNotPermitted,
} as const;

/** Where a request goes from here, before anybody asked whether it may. */
interface Destination {
  readonly team: string;
  readonly service?: NamedEntity;
  /** Working days the service promises; null where nobody does. */
  readonly promise: number | null;
}

/**
 * Passes a request on to another team, as far from home as its requester allowed. The assignee goes.
 *
 * The promise was given to the requester, so it goes along: no date moves because the request did. Where nobody
 * had promised, as when it came to a fallback team, what the receiving service promises begins here.
 */
export async function forward(
  { to, reason }: Forward,
  context: CommandContext,
): Promise<CommandEffect> {
  refuseIdentityCodes('/reason', reason);
  const { now, row, routingRooms } = context;
  const history = await context.openHistory();
  const { wish, given } = leavePermission(context.form, history);

  const { team, service, promise } =
    'team' in to
      ? { team: to.team, service: undefined, promise: null }
      : await ownerOf(to.service, context, history, wish);
  if (team === row.owner) throw problems.alreadyThere();
  const passage = await passageTo(
    team,
    { region: history.routing.region ?? row.region, permission: given, now },
    routingRooms,
  );
  if (!passage.isOpen) {
    throw refusals[passage.code](passage.text, passage.leaves);
  }

  const { teamName, leaves } = passage;
  const from = { ref: row.owner, name: JSON.parse(row.owner_name) };
  const moved = { from, to: { ref: team, name: teamName }, service };
  const before = routingNow(history);
  const text = toldOf(moved, history);
  const routing: Routing = {
    ...withoutRecord(before),
    team,
    teamName,
    service: service?.ref,
    serviceName: service?.name,
    // Whoever watches over it goes on doing so.
    coordinator: row.coordinator ?? passage.coordinator,
    promise: before.promise ?? promise,
    fallback: false,
    leaves,
    summary: text,
    steps: [
      ...before.steps.map(step =>
        step.outcome === 'chosen'
          ? { ...step, outcome: 'found' as const }
          : step,
      ),
      { code: 'forward', outcome: 'chosen', text },
    ],
    directoryAt: now,
  };
  return {
    content: {
      text: reason,
      moved,
      routing,
      ...(before.promise === null && promise !== null
        ? { promised: true }
        : {}),
    },
    change: {
      owner: team,
      owner_name: JSON.stringify(teamName),
      service: service?.ref ?? null,
      service_name: service ? JSON.stringify(service.name) : null,
      coordinator: routing.coordinator ?? null,
      assignee: null,
    },
    rows: [
      {
        table: 'case_forwards',
        values: {
          case_id: row.id,
          revision: row.revision + 1,
          from_team: row.owner,
          at: now,
        },
      },
    ],
  };
}

/** The team that answers for a service, by the resolver that sends requests to services in the first place. */
async function ownerOf(
  service: string,
  { now, row, routingRooms }: CommandContext,
  { content }: CaseHistory,
  wish: ReturnType<typeof leavePermission>['wish'],
): Promise<Destination> {
  const asked = content.evaluation.target;
  const { router } = routingRooms;
  const found = await router.resolve(
    {
      service,
      rule: asked?.rule ?? null,
      priority: row.priority,
      promise: asked?.promise ?? null,
      fallback: row.owner,
    },
    { requester: row.requester, now, language: row.language, wish },
  );
  if (found.fallback || !found.serviceName) {
    const [why] = found.steps;
    if (why?.code === 'directory-unavailable') {
      throw problems.unavailable('The directory of services');
    }
    throw problems.teamClosed(why?.text ?? found.summary);
  }
  return {
    team: found.team,
    service: { ref: service, name: found.serviceName },
    promise: found.promise,
  };
}

/** What is told of the move; that it goes round in a circle, too. */
function toldOf(
  move: { readonly from: NamedEntity; readonly to: NamedEntity },
  { events }: CaseHistory,
): Localized {
  const hadIt = events.some(({ moved }) => moved?.from.ref === move.to.ref);
  return forwardTexts[hadIt ? 'forwardedBack' : 'forwarded'](move);
}

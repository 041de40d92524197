import {
  mayLeave,
  type Leaves,
  type LeavePermission,
  type Localized,
} from '@tukiverkko/plugin-forms-common';
import type { Surroundings, TeamPlace } from '@tukiverkko/plugin-forms-node';
import { within } from '../authorize/within';
import { problems } from '../problems';
import { nameOfRef, type Teams } from '../teams/Teams';
import { routingTexts } from './texts';

const patience = 2_000;

/** What is known of a request that shall go to another team. */
export interface PassingRequest {
  /** Entity ref of the region it came from; null where it is not known. */
  readonly region: string | null;
  /** What its requester said about leaving; null where they were not asked. */
  readonly permission: LeavePermission | null;
  /** RFC 3339 instant. */
  readonly now: string;
}

/** Whether a request may go to another team: where it stands then, or why it may not. */
export type Passage =
  | {
      readonly isOpen: true;
      readonly teamName: Localized;
      readonly leaves: Leaves;
      /** Entity ref of the team that watches over it. */
      readonly coordinator?: string;
    }
  | {
      readonly isOpen: false;
      readonly code: 'team-unknown' | 'team-closed' | 'not-permitted';
      readonly text: Localized;
      /** What it would leave, where its requester has not allowed that. */
      readonly leaves?: Exclude<Leaves, 'nothing'>;
    };

/** Asks whether a team may be handed a request. Where nobody can say, it is refused: a request waits better than it strays. */
export async function passageTo(
  team: string,
  { permission, ...request }: PassingRequest,
  rooms: { readonly teams: Teams; readonly surroundings?: Surroundings },
): Promise<Passage> {
  const place = await placeOf(team, request, rooms);
  if (!place) {
    return refused('team-unknown', routingTexts.teamUnknown(nameOfRef(team)));
  }
  if (place.closed) return refused('team-closed', place.closed);
  const { name, leaves, coordinator } = place;
  if (leaves !== 'nothing' && !mayLeave(leaves, permission)) {
    const text = routingTexts.mayNotLeave(name);
    return { ...refused('not-permitted', text), leaves };
  }
  return {
    isOpen: true,
    teamName: name,
    leaves,
    ...(coordinator && { coordinator }),
  };
}

async function placeOf(
  team: string,
  request: Omit<PassingRequest, 'permission'>,
  { teams, surroundings }: Parameters<typeof passageTo>[2],
): Promise<TeamPlace | undefined> {
  if (surroundings) {
    return within(patience, surroundings.placeOf(team, request)).catch(() => {
      throw problems.unavailable('The directory of teams');
    });
  }
  const names = await teams.names();
  if (!names) throw problems.unavailable('The catalogue');
  const name = names.get(team);
  return name && { name, leaves: 'nothing' };
}

function refused(
  code: (Passage & { isOpen: false })['code'],
  text: Localized,
): Passage & { readonly isOpen: false } {
  return { isOpen: false, code, text };
}

import type { Caller } from '../Caller';
import type { Standing } from '../access/AccessLog';
import type { Teams } from '../teams/Teams';
import type { ReadableCase } from './CaseReader';

/** For which unit somebody reads or changes a case, and what gives them the right: what the log of readings says of them. */
export async function standingOf(
  { row, relations, isOwn, invitedAs }: ReadableCase,
  { ref }: Caller,
  teams: Teams,
): Promise<Standing> {
  const [ground] = relations;
  const home = async () => (await teams.members())?.homesOf(ref)[0];
  switch (ground) {
    case 'owner':
      return { ground, unit: row.owner };
    case 'coordinator':
      return { ground, unit: row.coordinator ?? undefined };
    case 'invited': {
      // Who is invited in person acts for the unit they come from.
      const unit = invitedAs.find(one => one !== ref) ?? (await home());
      return { ground, unit };
    }
    case 'requester':
      if (!isOwn) {
        return { ground: 'colleague', unit: row.colleagues ?? undefined };
      }
      return requesterStanding(ref, teams);
    default:
      return { unit: await home() };
  }
}

/** The standing of who sends or reads what they sent themselves. */
export async function requesterStanding(
  ref: string,
  teams: Teams,
): Promise<Standing> {
  return {
    ground: 'requester',
    unit: (await teams.members())?.homesOf(ref)[0],
  };
}

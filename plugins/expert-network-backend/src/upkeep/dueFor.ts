import {
  coordinatorsOf,
  flagsOf,
  isInForce,
  occasionOf,
  type Keeper,
  type KeptUnit,
} from '@tukiverkko/plugin-expert-network-common';
import type { Survey } from './surveyOf';
import type { Told } from './TellingsStore';

type PeopleOf = (team: string) => readonly string[];

/** What everybody is to be told of on this day, by entity ref of the person. */
export function dueFor(
  survey: Survey,
  peopleOf: PeopleOf,
): ReadonlyMap<string, readonly Told[]> {
  const due = new Map<string, Told[]>();
  for (const unit of survey.units) {
    for (const flag of flagsOf(unit, survey)) {
      const occasion = occasionOf(flag, survey.today);
      const told = { ref: unit.ref, occasion: occasion?.key ?? '' };
      for (const person of people(unit, occasion?.to ?? [], survey, peopleOf)) {
        const already = due.get(person);
        if (already) already.push(told);
        else due.set(person, [told]);
      }
    }
  }
  return due;
}

function people(
  unit: KeptUnit,
  to: readonly Keeper[],
  survey: Survey,
  peopleOf: PeopleOf,
): ReadonlySet<string> {
  const owners = to.includes('owner') ? ownersOf(unit, survey, peopleOf) : [];
  // What nobody is there to keep true is the coordinator's at once.
  const isCoordinators =
    to.includes('coordinator') || (to.length > 0 && owners.length === 0);
  const coordinators = isCoordinators
    ? coordinatorsOf(unit, survey.directory, survey.today).flatMap(({ ref }) =>
        answering(ref, survey, peopleOf),
      )
    : [];
  return new Set([...owners, ...coordinators]);
}

function ownersOf(
  { owner }: KeptUnit,
  survey: Survey,
  peopleOf: PeopleOf,
): readonly string[] {
  // Everybody who works in a county would be told of it.
  return survey.find(owner)?.teamType === 'organisation'
    ? []
    : answering(owner, survey, peopleOf);
}

/** Those with a role in a team today and their deputies; the whole team where nobody has one. */
function answering(
  team: string,
  { find, today }: Survey,
  peopleOf: PeopleOf,
): readonly string[] {
  const members = peopleOf(team);
  const holders = (find(team)?.roles ?? [])
    .filter(role => isInForce(role, today))
    .flatMap(({ person, deputy }) => [person, ...(deputy ? [deputy] : [])])
    // A role is no membership: whoever has left the team keeps nothing true.
    .filter(person => members.includes(person));
  return holders.length > 0 ? holders : members;
}

import {
  indexDirectory,
  isInForce,
  regionsServed,
  type Directory,
  type DirectoryTeam,
  type RecordAnswers,
  type RecordTypeId,
} from '@tukiverkko/plugin-expert-network-common';
import type { Author } from './RecordEvent';
import type { Surroundings } from './Surroundings';

/** A record as far as it says who may change it. */
export interface Stake {
  readonly type: RecordTypeId;
  readonly ref: string;
  /** What it says now; absent for something new. */
  readonly before?: RecordAnswers;
  /** What it would say. */
  readonly after: RecordAnswers;
}

/**
 * What somebody is to a record. A coordinator coordinates every region it served or would serve, since whoever they
 * let in there receives the next case. An owner is in its team as it stands, and not as it would be.
 */
export function authorOf(
  person: string,
  stake: Stake,
  { directory, teamsOf, today }: Surroundings,
): Author {
  const teams = teamsOf(person);
  const coordinating = coordinatorsOf(stake, directory, today);
  const team = teams.find(({ ref }) => coordinating.has(ref));
  if (team) return { person, role: 'coordinator', team: team.ref };
  const owned = teams.find(
    // An organisation is where people work: its members are no owners of it.
    ({ ref, type }) => ref === ownerOf(stake) && type !== 'organisation',
  );
  return owned
    ? { person, role: 'owner', team: owned.ref }
    : { person, role: 'other' };
}

/** The team whose members keep it true: a unit's own. */
function ownerOf({ type, ref, before }: Stake): string | undefined {
  if (!before) return undefined;
  return type === 'unit' ? ref : String(before.owner);
}

/** Refs of the coordination teams in force that may decide; where none has all the regions, those that have one. */
function coordinatorsOf(
  { before, after }: Stake,
  directory: Directory,
  today: string,
): ReadonlySet<string> {
  const { nationalCoordinationTeams, regionByRef } = indexDirectory(directory);
  const states = [before, after].filter(state => state !== undefined);
  const regions = [...new Set(states.flatMap(regionsServed))];
  const isNational = states.some(state => regionsServed(state).length === 0);
  const all = directory.teams.filter(
    team => team.type === 'coordination-team' && isInForce(team, today),
  );
  const has = ({ serves }: DirectoryTeam) => {
    return (region: string) =>
      serves.includes(region) ||
      serves.includes(regionByRef.get(region)?.parent ?? region);
  };
  const deciding = isNational
    ? all.filter(team => nationalCoordinationTeams.includes(team))
    : all.filter(team => regions.every(has(team)));
  const next = isNational ? all : all.filter(team => regions.some(has(team)));
  return new Set((deciding.length > 0 ? deciding : next).map(({ ref }) => ref));
}

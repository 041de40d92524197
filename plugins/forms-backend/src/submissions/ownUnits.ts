import { problems } from '../problems';
import type { Teams } from '../teams/Teams';

/** Which of the units whose requests a person continues they are in by name: these they may open a case to. */
export async function ownUnits(
  person: string,
  units: readonly string[],
  teams: Teams,
): Promise<readonly string[]> {
  if (units.length === 0) return [];
  const members = await teams.members();
  if (!members) throw problems.unavailable('The catalogue');
  return members.homesOf(person).filter(home => units.includes(home));
}

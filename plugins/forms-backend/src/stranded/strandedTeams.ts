import type { StrandedKind } from '@tukiverkko/plugin-forms-common';
import type { TeamNames } from '../teams/Teams';
import type { Membership } from '../teams/Membership';

/** What the catalogue said last. */
export interface Directory {
  readonly names: TeamNames;
  readonly members: Pick<Membership, 'peopleOf'>;
}

/** Why nobody reads what a team owns; undefined where somebody does. */
export function strandedKind(
  team: string,
  { names, members }: Directory,
): StrandedKind | undefined {
  if (!names.has(team)) return 'gone';
  return members.peopleOf(team).length === 0 ? 'empty' : undefined;
}

/** A group as the catalogue relates it. */
export interface TeamGroup {
  readonly ref: string;
  /** Entity refs of the people in it. */
  readonly members: readonly string[];
  /** Entity refs of the groups below it; who is in one of them is in it as well. */
  readonly parts: readonly string[];
}

/** Who belongs to which team, as the catalogue said it last. */
export class Membership {
  readonly #groups: ReadonlyMap<string, TeamGroup>;

  constructor(groups: readonly TeamGroup[]) {
    this.#groups = new Map(groups.map(group => [group.ref, group]));
  }

  /** Whether a person is in a team or in a group below it. */
  has(team: string, person: string): boolean {
    // A circle of groups must not hang us: no group is asked twice.
    const below = new Set([team]);
    for (const ref of below) {
      const group = this.#groups.get(ref);
      if (group?.members.includes(person)) return true;
      for (const part of group?.parts ?? []) below.add(part);
    }
    return false;
  }
}

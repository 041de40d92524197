/** A group as the catalogue relates it. */
export interface TeamGroup {
  readonly ref: string;
  /** Entity refs of the people in it. */
  readonly members: readonly string[];
  /** Entity refs of the groups below it; who is in one of them is in it as well. */
  readonly parts: readonly string[];
  /** Who stands in for whom in it. */
  readonly roles?: readonly TeamRole[];
  /** Entity refs of the networks it is a member of. */
  readonly networks?: readonly string[];
}

/** A task somebody has in a team, on the days (both included) they have it. */
export interface TeamRole {
  readonly person: string;
  readonly deputy: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** Who belongs to which team, as the catalogue said it last. */
export class Membership {
  readonly #groups: ReadonlyMap<string, TeamGroup>;
  readonly #homes = new Map<string, readonly string[]>();

  constructor(groups: readonly TeamGroup[]) {
    this.#groups = new Map(groups.map(group => [group.ref, group]));
    for (const { ref, members } of groups) {
      for (const person of members) {
        this.#homes.set(person, [...this.homesOf(person), ref].sort());
      }
    }
  }

  /** Whether a person is in a team or in a group below it. */
  has(team: string, person: string): boolean {
    return this.#from(team).some(({ members }) => members.includes(person));
  }

  /** Everybody in a team or in a group below it. */
  peopleOf(team: string): readonly string[] {
    return [...new Set(this.#from(team).flatMap(({ members }) => members))];
  }

  /**
   * Who stands in on a day for the people with a role in a team, or for one of them. A role is no right to read:
   * a deputy who is not in the team is not named.
   */
  deputiesOf(team: string, day: string, person?: string): readonly string[] {
    return (this.#groups.get(team)?.roles ?? [])
      .filter(
        role =>
          (person === undefined || role.person === person) &&
          (!role.validFrom || role.validFrom <= day) &&
          (!role.validTo || day <= role.validTo),
      )
      .map(({ deputy }) => deputy)
      .filter(deputy => this.has(team, deputy));
  }

  /** The groups a person is in by name, in the order of their refs. */
  homesOf(person: string): readonly string[] {
    return this.#homes.get(person) ?? [];
  }

  /** The teams of a network. */
  teamsOf(network: string): readonly string[] {
    return [...this.#groups.values()]
      .filter(({ networks }) => networks?.includes(network))
      .map(({ ref }) => ref);
  }

  /** The team and every group below it. */
  #from(team: string): readonly TeamGroup[] {
    // A circle of groups must not hang us: no group is asked twice.
    const below = new Set([team]);
    for (const ref of below) {
      for (const part of this.#groups.get(ref)?.parts ?? []) below.add(part);
    }
    return [...below].flatMap(ref => this.#groups.get(ref) ?? []);
  }
}

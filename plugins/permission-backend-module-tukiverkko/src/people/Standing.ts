/** A group a person belongs to, directly or through a group below it. */
export interface Membership {
  readonly ref: string;
  /** The group's `spec.type`. */
  readonly type: string;
  /** Expert networks the group takes part in. */
  readonly networks: readonly string[];
}

/** All the policy knows of a person: who they are and where they belong. */
export interface Standing {
  readonly user: string;
  readonly groups: readonly Membership[];
  /** Expert networks that name the person. */
  readonly networks: readonly string[];
  /** False where the catalogue does not answer and this is what it said before. */
  readonly isCurrent: boolean;
}

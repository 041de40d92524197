import type { Entity } from '@backstage/catalog-model';
import type { Sector, TeamType, Validity } from '../directory/Directory';
import type { Confirmed } from './Confirmed';
import type { Localized, Names, Texts } from '../Localized';

/** The types of `Group` that are ours; a Group of any other type is left as it is. */
export const teamTypes = [
  'ot-centre',
  'coordination-team',
  'expert-team',
  'contact-team',
  'organisation',
] as const satisfies readonly TeamType[];

/** A Group that serves regions: an OT centre, a team, or the organisation people work in. */
export interface TeamEntity extends Entity {
  readonly kind: 'Group';
  readonly spec: Entity['spec'] &
    Validity &
    Confirmed & {
      readonly type: TeamType;
      readonly names: Names;
      /** What this is, in a few sentences. */
      readonly descriptions?: Texts;
      /** Refs of regions. */
      readonly serves: string[];
      readonly languages: string[];
      /** Codes of phenomena this unit is known for beyond its own region. */
      readonly strengths?: string[];
      /** What the unit does not take. */
      readonly notFor?: Texts;
      /** Of an OT centre: what it does for whom. */
      readonly offers?: CentreOffers;
      /** The sector and, of an organisation, the level of service its people work in. */
      readonly sector?: Sector;
      readonly level?: string;
      /** Who answers for what here, and who when they are away. */
      readonly roles?: TeamRole[];
      readonly children: string[];
      readonly parent?: string;
      readonly members?: string[];
    };
}

/** The three tasks of an OT centre, each in its own words. */
export interface CentreOffers {
  readonly clients?: Texts;
  readonly professionals?: Texts;
  readonly development?: Texts;
}

/** A role on a unit: a person, a deputy, and the days it is held (both included). */
export interface TeamRole {
  readonly names: Localized;
  /** Refs of users. */
  readonly person: string;
  readonly deputy?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** True for a Group of one of our types. */
export function isTeamEntity(entity: Entity): entity is TeamEntity {
  return (
    entity.kind === 'Group' &&
    (teamTypes as readonly unknown[]).includes(entity.spec?.type)
  );
}

import type { Entity } from '@backstage/catalog-model';
import type { TeamType, Validity } from '../directory/Directory';
import type { Localized } from '../Localized';

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
    Validity & {
      readonly type: TeamType;
      readonly names: Localized;
      /** Refs of regions. */
      readonly serves: string[];
      readonly languages: string[];
      /** Codes of phenomena this unit is known for beyond its own region. */
      readonly strengths?: string[];
      readonly children: string[];
      readonly parent?: string;
      readonly members?: string[];
    };
}

/** True for a Group of one of our types. */
export function isTeamEntity(entity: Entity): entity is TeamEntity {
  return (
    entity.kind === 'Group' &&
    (teamTypes as readonly unknown[]).includes(entity.spec?.type)
  );
}

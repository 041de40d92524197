import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  isActivityEntity,
  isConsultationServiceEntity,
  isExpertNetworkEntity,
  isTeamEntity,
  type MeResponse,
} from '@tukiverkko/plugin-expert-network-common';

/** True for those who keep the details of an entity true: members of the unit that owns it, and coordinators. */
export function mayMend(entity: Entity, me: MeResponse): boolean {
  const owner = owningUnit(entity);
  return (
    me.coordinates ||
    (owner !== undefined && me.teams.some(({ ref }) => ref === owner))
  );
}

function owningUnit(entity: Entity): string | undefined {
  if (isTeamEntity(entity)) return stringifyEntityRef(entity);
  if (
    isExpertNetworkEntity(entity) ||
    isConsultationServiceEntity(entity) ||
    isActivityEntity(entity)
  )
    return stringifyEntityRef(
      parseEntityRef(entity.spec.owner, { defaultKind: 'Group' }),
    );
  return undefined;
}

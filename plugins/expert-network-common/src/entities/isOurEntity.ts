import type { Entity } from '@backstage/catalog-model';
import { isConsultationServiceEntity } from './ConsultationServiceEntity';
import { isExpertNetworkEntity } from './ExpertNetworkEntity';
import { isRegionEntity } from './RegionEntity';
import { isTeamEntity } from './TeamEntity';

/** True for everything the network is made of: regions, teams, networks and services. What it does is told by `isActivityEntity`. */
export function isOurEntity(entity: Entity): boolean {
  return [
    isRegionEntity,
    isTeamEntity,
    isExpertNetworkEntity,
    isConsultationServiceEntity,
  ].some(is => is(entity));
}

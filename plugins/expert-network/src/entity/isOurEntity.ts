import type { Entity } from '@backstage/catalog-model';
import {
  isActivityEntity,
  isConsultationServiceEntity,
  isExpertNetworkEntity,
  isRegionEntity,
  isTeamEntity,
} from '@tukiverkko/plugin-expert-network-common';

/** True for what our pages show: our kinds, our types of Group, what the network does, and people. Others keep the stock page. */
export function isOurEntity(entity: Entity): boolean {
  return (
    isRegionEntity(entity) ||
    isExpertNetworkEntity(entity) ||
    isConsultationServiceEntity(entity) ||
    isTeamEntity(entity) ||
    isActivityEntity(entity) ||
    entity.kind === 'User'
  );
}

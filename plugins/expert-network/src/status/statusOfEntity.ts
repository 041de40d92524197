import type { Entity } from '@backstage/catalog-model';
import {
  isConsultationServiceEntity,
  isExpertNetworkEntity,
  isTeamEntity,
  type ConsultationServiceEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { statusOf, type UnitStatus } from './statusOf';

/**
 * The status a page shows beside its name. A team or network is open when a service of its is;
 * one without services has a status only when its own dates say so.
 */
export function statusOfEntity(
  entity: Entity,
  services: readonly ConsultationServiceEntity[],
  today: string,
): UnitStatus | undefined {
  if (isConsultationServiceEntity(entity)) {
    return statusOf(entity.spec, entity.spec.opening, today);
  }
  if (!isTeamEntity(entity) && !isExpertNetworkEntity(entity)) return undefined;

  const own = statusOf(entity.spec, { state: 'open' }, today);
  if (own.state !== 'open') return own;
  const statuses = services.map(({ spec }) =>
    statusOf(spec, spec.opening, today),
  );
  return (
    statuses.find(({ state }) => state === 'open') ??
    statuses.find(({ state }) => state === 'paused')
  );
}

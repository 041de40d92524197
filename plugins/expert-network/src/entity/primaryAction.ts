import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import {
  isConsultationServiceEntity,
  isExpertNetworkEntity,
  isRegionEntity,
  isTeamEntity,
  type ConsultationServiceEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { startFormPath } from '../links/startFormPath';
import { statusOf } from '../status/statusOf';
import { statusOfEntity } from '../status/statusOfEntity';
import type { Texts } from '../translations/en';

/** The one thing to do on a page: somewhere to go, or the list of services to choose from. */
export interface PrimaryAction {
  readonly label: Extract<keyof Texts, `entity.action.${string}`>;
  readonly to: { readonly path: string } | 'services';
}

/** The action of an entity's page; absent where there is nothing to ask. */
export function primaryActionOf(
  entity: Entity,
  services: readonly ConsultationServiceEntity[],
  today: string,
): PrimaryAction | undefined {
  if (isRegionEntity(entity)) {
    const query = new URLSearchParams({ region: entity.metadata.name });
    return { label: 'entity.action.region', to: { path: `/find?${query}` } };
  }

  const candidates = isConsultationServiceEntity(entity) ? [entity] : services;
  const open = candidates.filter(
    ({ spec }) => statusOf(spec, spec.opening, today).state === 'open',
  );
  if (
    open.length === 0 ||
    statusOfEntity(entity, services, today)?.state !== 'open'
  ) {
    return undefined;
  }
  const [first, ...others] = open;
  return {
    label: labelOf(entity),
    to:
      others.length === 0
        ? { path: startFormPath(first.spec.form, stringifyEntityRef(first)) }
        : 'services',
  };
}

function labelOf(entity: Entity): PrimaryAction['label'] {
  if (isExpertNetworkEntity(entity)) return 'entity.action.network';
  if (isTeamEntity(entity) && entity.spec.type === 'ot-centre')
    return 'entity.action.ot-centre';
  return 'entity.action.request';
}

import type { Entity } from '@backstage/catalog-model';
import {
  isEventEntity,
  isInitiativeEntity,
  isRegionEntity,
  isTeamEntity,
} from '@tukiverkko/plugin-expert-network-common';
import type { Texts } from '../translations/en';

type KindKey = Extract<keyof Texts, `kind.${string}`>;

const kinds: Readonly<Record<string, KindKey>> = {
  Region: 'kind.region',
  ExpertNetwork: 'kind.expertnetwork',
  ConsultationService: 'kind.consultationservice',
  Group: 'kind.group',
  User: 'kind.user',
};

/** Key of the word for what an entity is: its type where that says more than its kind. */
export function kindKey(entity: Entity): KindKey {
  if (isRegionEntity(entity)) return `kind.region.${entity.spec.type}`;
  if (isEventEntity(entity)) return `kind.event.${entity.spec.type}`;
  if (isInitiativeEntity(entity)) return `kind.initiative.${entity.spec.type}`;
  if (isTeamEntity(entity)) return `kind.group.${entity.spec.type}`;
  return kinds[entity.kind] ?? 'kind.group';
}

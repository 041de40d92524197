import type { Entity } from '@backstage/catalog-model';
import { isEventEntity, type EventEntity } from './EventEntity';
import { isInitiativeEntity, type InitiativeEntity } from './InitiativeEntity';

/** What the network does. */
export type ActivityEntity = EventEntity | InitiativeEntity;

/** True for what the network does; what it is made of is told by `isOurEntity`. */
export function isActivityEntity(entity: Entity): entity is ActivityEntity {
  return isEventEntity(entity) || isInitiativeEntity(entity);
}

import { ANNOTATION_LOCATION, type Entity } from '@backstage/catalog-model';
import {
  recordsLocation,
  recordTypeOf,
} from '@tukiverkko/plugin-expert-network-common';

/** True for what is kept in the portal; the catalogue says of everything where it comes from. */
export function isRecord(entity: Entity): boolean {
  return (
    entity.metadata.annotations?.[ANNOTATION_LOCATION] === recordsLocation &&
    recordTypeOf(entity) !== undefined
  );
}

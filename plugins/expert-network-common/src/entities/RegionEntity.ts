import type { Entity } from '@backstage/catalog-model';
import type { RegionType } from '../directory/Directory';
import type { Localized, Names } from '../Localized';
import { EXPERT_NETWORK_API_VERSION } from './apiVersion';

/** A collaborative area, a wellbeing services county, Helsinki or HUS. */
export interface RegionEntity extends Entity {
  readonly kind: 'Region';
  readonly spec: Entity['spec'] & {
    readonly type: RegionType;
    /** Ref of the collaborative area. */
    readonly parent?: string;
    /** Official code as text, with its leading zero. */
    readonly code?: string;
    readonly names: Names;
    readonly officialNames?: Localized;
    readonly languages: string[];
    readonly population?: {
      readonly value: number;
      readonly date: string;
      readonly source: string;
    };
  };
}

/** True for a `Region` of ours. */
export function isRegionEntity(entity: Entity): entity is RegionEntity {
  return (
    entity.kind === 'Region' && entity.apiVersion === EXPERT_NETWORK_API_VERSION
  );
}

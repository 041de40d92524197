import type { Entity } from '@backstage/catalog-model';
import type { Validity } from '../directory/Directory';
import type { Names, Texts } from '../Localized';
import { EXPERT_NETWORK_API_VERSION } from './apiVersion';
import type { Confirmed } from './Confirmed';

/** Units and people who share a subject across organisations. */
export interface ExpertNetworkEntity extends Entity {
  readonly kind: 'ExpertNetwork';
  readonly spec: Entity['spec'] &
    Validity &
    Confirmed & {
      readonly owner: string;
      readonly names: Names;
      /** The purpose, in a few sentences. */
      readonly descriptions?: Texts;
      /** What its members have agreed on. */
      readonly charter?: Texts;
      /** How the network is used, where it is more than asking. */
      readonly howToUse?: Texts;
      /** When and how it meets. */
      readonly meetings?: Texts;
      /** Refs of groups and users. */
      readonly members?: string[];
      readonly phenomena?: string[];
      readonly expertise?: string[];
      readonly clientGroups?: string[];
      readonly languages: string[];
      /** Refs of regions; absent or empty means the whole country. */
      readonly regions?: string[];
    };
}

/** True for an `ExpertNetwork` of ours. */
export function isExpertNetworkEntity(
  entity: Entity,
): entity is ExpertNetworkEntity {
  return (
    entity.kind === 'ExpertNetwork' &&
    entity.apiVersion === EXPERT_NETWORK_API_VERSION
  );
}

import type { Entity } from '@backstage/catalog-model';
import type { Opening, Validity } from '../directory/Directory';
import type { Names, Texts } from '../Localized';
import { EXPERT_NETWORK_API_VERSION } from './apiVersion';
import type { Confirmed } from './Confirmed';

/** A way to get help: who answers, on what, how, and in how many working days. */
export interface ConsultationServiceEntity extends Entity {
  readonly kind: 'ConsultationService';
  readonly spec: Entity['spec'] &
    Validity &
    Confirmed & {
      /** Ref of the team that answers. */
      readonly owner: string;
      readonly names: Names;
      /** What this is, in a few sentences. */
      readonly descriptions?: Texts;
      readonly level: string;
      readonly modes: string[];
      /** Absent or empty: the service takes every phenomenon. */
      readonly phenomena?: string[];
      readonly expertise?: string[];
      /** Absent or empty: the service is for everyone. */
      readonly clientGroups?: string[];
      /** Refs of regions; absent or empty means the whole country. */
      readonly regions?: string[];
      readonly languages: string[];
      readonly opening: Opening;
      /** Working days until an answer is promised; absent where nobody promises. */
      readonly promise?: number;
      /** Key of the form to start with. */
      readonly form: string;
      /** What one needs to know before asking. */
      readonly before?: Texts;
      /** How it goes, three to five steps; the usual steps stand where it is left out. */
      readonly how?: Texts[];
      /** What it costs; absent where nobody has said. */
      readonly cost?: Texts;
      /** What it is not for. */
      readonly notFor?: Texts;
    };
}

/** True for a `ConsultationService` of ours. */
export function isConsultationServiceEntity(
  entity: Entity,
): entity is ConsultationServiceEntity {
  return (
    entity.kind === 'ConsultationService' &&
    entity.apiVersion === EXPERT_NETWORK_API_VERSION
  );
}

import type { Entity } from '@backstage/catalog-model';
import type { Validity } from '../directory/Directory';
import type { Names, Texts } from '../Localized';
import { EXPERT_NETWORK_API_VERSION } from './apiVersion';

/** The sorts of initiative. */
export const initiativeTypes = [
  'programme',
  'project',
  'pilot',
  'working-group',
] as const;

/** A sort of initiative. */
export type InitiativeType = (typeof initiativeTypes)[number];

/** The five sections of a result, in their order. */
export const resultSections = [
  'did',
  'figures',
  'learned',
  'together',
  'benefit',
] as const;

/** One section of a result. */
export type ResultSection = (typeof resultSections)[number];

/** Who takes part, and with what. */
export interface Partner {
  readonly title: Texts;
  /** Work, in hundredths of a full-time post. */
  readonly labour?: number;
  /** Euros. */
  readonly money?: number;
}

/** A post of an initiative, by its role. */
export interface Post {
  readonly title: Texts;
  /** Hundredths of a full-time post. */
  readonly share: number;
}

/** What is to be reached, and whether it was. */
export interface Goal {
  readonly title: Texts;
  readonly state: 'planned' | 'under-way' | 'reached' | 'not-reached';
}

/** A stretch of the way. */
export interface Phase extends Pick<Validity, 'validFrom' | 'validTo'> {
  readonly title: Texts;
}

/** A group that leads or does the work. */
export interface InitiativeGroup {
  readonly kind: 'steering' | 'working' | 'sparring';
  readonly title: Texts;
  /** Who is in it, by role, a line each. */
  readonly members?: Texts;
}

/** What people set out to do together: a programme, a project, a pilot or a working group. */
export interface InitiativeEntity extends Entity {
  readonly kind: 'Initiative';
  readonly spec: Entity['spec'] &
    Pick<Validity, 'validFrom' | 'validTo'> & {
      readonly type: InitiativeType;
      readonly names: Names;
      readonly descriptions?: Texts;
      /** Ref of the team that answers for it. */
      readonly owner: string;
      /** Ref of what it is part of. */
      readonly partOf?: string;
      /** Ref of what it goes on from. */
      readonly continues?: string;
      /** Refs of others it works with. */
      readonly cooperatesWith?: string[];
      readonly phenomena?: string[];
      /** Refs of regions; absent or empty means the whole country. */
      readonly regions?: string[];
      readonly languages: string[];
      readonly funder?: Texts;
      /** Euros. */
      readonly grant?: number;
      /** Where the decision on the grant stands. */
      readonly decision?: string;
      /** Its page in Innokylä. */
      readonly innokyla?: string;
      readonly partners?: Partner[];
      /** The staffing as it is stated, in hundredths of a full-time post. */
      readonly staffing?: number;
      readonly posts?: Post[];
      readonly goals?: Goal[];
      readonly phases?: Phase[];
      readonly groups?: InitiativeGroup[];
      readonly results?: Readonly<Partial<Record<ResultSection, Texts>>>;
    };
}

/** True for an `Initiative` of ours. */
export function isInitiativeEntity(entity: Entity): entity is InitiativeEntity {
  return (
    entity.kind === 'Initiative' &&
    entity.apiVersion === EXPERT_NETWORK_API_VERSION
  );
}

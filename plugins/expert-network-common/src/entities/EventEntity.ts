import type { Entity } from '@backstage/catalog-model';
import type { Names, Texts } from '../Localized';
import { EXPERT_NETWORK_API_VERSION } from './apiVersion';

/** The sorts of event. */
export const eventTypes = [
  'webinar',
  'training',
  'discussion',
  'kick-off',
  'group-meeting',
] as const;

/** A sort of event. */
export type EventType = (typeof eventTypes)[number];

/** One line of a programme. */
export interface AgendaItem {
  /** Local time of Finland, HH:mm. */
  readonly starts: string;
  readonly title: Texts;
  readonly kind?: 'talk' | 'discussion' | 'break';
  /** Who speaks, by role and organisation; it may be a group. */
  readonly speaker?: Texts;
}

/** A link to something outside the portal, by its title. */
export interface TitledLink {
  readonly title: Texts;
  readonly link: string;
}

/** Something people meet at: when, where, for whom and by whom. */
export interface EventEntity extends Entity {
  readonly kind: 'Event';
  readonly spec: Entity['spec'] & {
    readonly type: EventType;
    readonly names: Names;
    readonly descriptions?: Texts;
    /** Who it is for. */
    readonly audience?: Texts;
    /** Ref of the team that organises it and keeps it true. */
    readonly owner: string;
    /** Ref of the network it is organised with. */
    readonly network?: string;
    /** The name of the series it belongs to; events of one Finnish name are one series. */
    readonly series?: Texts;
    readonly state: 'planned' | 'cancelled';
    /** Local date. */
    readonly date: string;
    /** Local times of Finland, HH:mm. */
    readonly starts: string;
    readonly ends: string;
    readonly place?: Texts;
    /** Where it is followed remotely. */
    readonly link?: string;
    /** Where it can be seen afterwards. */
    readonly recording?: string;
    /** Seats; absent where there is no limit. */
    readonly capacity?: number;
    readonly phenomena?: string[];
    readonly clientGroups?: string[];
    /** Refs of regions; absent or empty means the whole country. */
    readonly regions?: string[];
    readonly languages: string[];
    readonly agenda?: AgendaItem[];
    readonly materials?: TitledLink[];
  };
}

/** True for an `Event` of ours. */
export function isEventEntity(entity: Entity): entity is EventEntity {
  return (
    entity.kind === 'Event' && entity.apiVersion === EXPERT_NETWORK_API_VERSION
  );
}

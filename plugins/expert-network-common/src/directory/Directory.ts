import type { Names } from '../Localized';

/** The catalogue as `findHelp` reads it: a snapshot, taken now and then, that says how old it is. Refs are entity refs. */
export interface Directory {
  /** RFC 3339 time the snapshot was taken. */
  readonly at: string;
  readonly regions: readonly DirectoryRegion[];
  readonly teams: readonly DirectoryTeam[];
  readonly networks: readonly DirectoryNetwork[];
  readonly services: readonly DirectoryService[];
  /** What the network does; absent in a directory that is only asked who helps. */
  readonly activities?: readonly DirectoryActivity[];
}

/** The kinds of what the network does. */
export type ActivityKind = 'Event' | 'Initiative';

/** Something the network does, as far as it is looked for: nobody is routed to it. */
export interface DirectoryActivity
  extends Pick<Validity, 'validFrom' | 'validTo'> {
  readonly ref: string;
  readonly kind: ActivityKind;
  readonly type: string;
  readonly names: Names;
  readonly owner: string;
  readonly phenomena: readonly string[];
  /** Refs of regions; empty means the whole country. */
  readonly regions: readonly string[];
  readonly languages: readonly string[];
  /** Of an event: its local date. */
  readonly date?: string;
  readonly isCancelled: boolean;
}

export interface Validity {
  /** Local dates, both inclusive. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly successor?: string;
}

export type RegionType =
  | 'collaborative-area'
  | 'wellbeing-services-county'
  | 'city'
  | 'joint-authority';

export interface DirectoryRegion {
  readonly ref: string;
  /** The code forms use: the entity's name, e.g. `etela-savo`. */
  readonly slug: string;
  readonly names: Names;
  readonly type: RegionType;
  /** Ref of the collaborative area; absent on an area itself. */
  readonly parent?: string;
  readonly languages: readonly string[];
}

export type TeamType =
  | 'ot-centre'
  | 'coordination-team'
  | 'expert-team'
  | 'contact-team'
  | 'organisation';

export interface DirectoryTeam extends Validity {
  readonly ref: string;
  readonly names: Names;
  readonly type: TeamType;
  /** Refs of regions. */
  readonly serves: readonly string[];
  readonly languages: readonly string[];
  /** Codes of phenomena this unit is known for beyond its own region. */
  readonly strengths: readonly string[];
  /** The sector its people work in. */
  readonly sector?: Sector;
  /** Code of the level of service its people work on. */
  readonly level?: string;
}

export type Sector = 'education' | 'social' | 'health' | 'ngo';

export interface DirectoryNetwork extends Validity {
  readonly ref: string;
  readonly names: Names;
  readonly owner: string;
  /** Refs of groups and users. */
  readonly members: readonly string[];
  readonly phenomena: readonly string[];
  readonly expertise: readonly string[];
  readonly clientGroups: readonly string[];
  /** Refs of regions; empty means the whole country. */
  readonly regions: readonly string[];
  readonly languages: readonly string[];
}

export type Opening =
  | { readonly state: 'open' }
  | { readonly state: 'paused'; readonly until?: string }
  | { readonly state: 'ended' };

export interface DirectoryService extends Validity {
  readonly ref: string;
  readonly names: Names;
  /** Ref of the team that answers. */
  readonly owner: string;
  readonly level: string;
  readonly modes: readonly string[];
  readonly phenomena: readonly string[];
  readonly expertise: readonly string[];
  readonly clientGroups: readonly string[];
  /** Refs of regions; empty means the whole country. */
  readonly regions: readonly string[];
  readonly languages: readonly string[];
  readonly opening: Opening;
  /** Working days until an answer is promised. */
  readonly promise: number | null;
  /** Key of the form to start with. */
  readonly form: string;
}

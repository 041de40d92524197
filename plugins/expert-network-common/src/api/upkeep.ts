import type { Localized } from '../Localized';
import type { Opening, TeamType } from '../directory/Directory';
import type { RecordTypeId } from '../records/RecordType';
import type { Flag } from '../upkeep/Flag';
import type { Keeper } from '../upkeep/keepers';
import type { RoleState } from '../upkeep/roles';

/** `GET /api/expert-network/v1/upkeep`: what the person who asks keeps true. */
export interface UpkeepResponse {
  readonly directoryAt: string;
  /** Everything of the person's own teams, what waits for them first. */
  readonly mine: readonly UpkeepUnit[];
  /** For a coordinator: what needs attention in the area and is not their own; else empty. */
  readonly area: readonly UpkeepUnit[];
}

/** `GET /api/expert-network/v1/upkeep/summary`: how much waits for the person who asks. */
export interface UpkeepSummary {
  /** Units of their own teams with something to do. */
  readonly mine: number;
  /** Units of the area with something to do. */
  readonly area: number;
  /** Mapping surveys that wait for their organisations. */
  readonly surveys: number;
}

/** `GET /api/expert-network/v1/upkeep/:kind/:namespace/:name`, and the answer to confirming. */
export interface UpkeepUnit {
  readonly ref: string;
  readonly type: RecordTypeId;
  /** Of a unit. */
  readonly teamType: TeamType | null;
  readonly name: Localized;
  readonly owner: UpkeepLink;
  /** Empty for the whole country. */
  readonly regionNames: readonly Localized[];
  readonly languages: readonly string[];
  readonly phenomena: readonly string[];
  readonly modes: readonly string[];
  readonly promise: number | null;
  readonly opening: Opening | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The last of those that came after it, or will; absent where nobody is named or can be found. */
  readonly successor: UpkeepLink | null;
  readonly roles: readonly UpkeepRole[];
  readonly confirmation: Confirmation;
  /** What needs attention; told to those who keep it true and nobody else. */
  readonly flags: readonly Flag[];
  readonly may: {
    readonly confirm: boolean;
    /** Take back what they confirmed today. */
    readonly withdraw: boolean;
  };
  /** What is confirmed is what was seen: sent back with a confirmation. */
  readonly version: string;
}

/** Something with a page of its own. */
export interface UpkeepLink {
  readonly ref: string;
  readonly name: Localized;
}

/** A role on a unit, with refs of people. */
export interface UpkeepRole {
  readonly name: Localized;
  readonly person: string;
  readonly deputy: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly state: RoleState;
}

/** When somebody last said that what stands here is true. */
export interface Confirmation {
  /** Local date; null where nobody has. */
  readonly on: string | null;
  /** As what; null where it stands in the unit's own file. */
  readonly by: Keeper | null;
}

/** `PUT /api/expert-network/v1/upkeep/:kind/:namespace/:name/confirmation` */
export interface ConfirmRequest {
  /** The `version` of what was looked at. */
  readonly version: string;
}

import type { FindGroupId } from '../api/types';
import type {
  DirectoryRegion,
  DirectoryService,
  DirectoryTeam,
} from '../directory/Directory';
import type { Obstacle } from './obstacles';
import type { Reason } from './reasons';

/** Somebody who can help now. */
export interface Candidate {
  readonly group: FindGroupId;
  readonly team: DirectoryTeam;
  /** Absent where a contact or coordination team has no service of its own. */
  readonly service?: DirectoryService;
  /** Why it stands here. */
  readonly reasons: readonly Reason[];
}

/** A service that was looked at and not taken, and why. */
export interface PassedOver {
  readonly group: FindGroupId;
  readonly service: DirectoryService;
  readonly team?: DirectoryTeam;
  readonly obstacles: readonly Obstacle[];
}

/** One look, in the order of routing: where, what was found, what was passed over. */
export interface FindStep {
  readonly group: FindGroupId;
  /** `closed`: the question does not allow looking here. */
  readonly outcome: 'chosen' | 'found' | 'not' | 'closed';
  readonly candidates: readonly Candidate[];
  readonly passedOver: readonly PassedOver[];
}

/** Who can help, in the order of routing. */
export interface FindResult {
  /** The region asked from, where the directory knows it. */
  readonly region?: DirectoryRegion;
  /** Its collaborative area. */
  readonly area?: DirectoryRegion;
  /** The first is where a request would go. */
  readonly candidates: readonly Candidate[];
  readonly steps: readonly FindStep[];
  /** Wished languages that no candidate serves in. */
  readonly languageGap: readonly string[];
}

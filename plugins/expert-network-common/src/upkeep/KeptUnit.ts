import type { Opening, TeamType, Validity } from '../directory/Directory';
import type { Confirmed } from '../entities/Confirmed';
import type { TeamRole } from '../entities/TeamEntity';
import type { Names } from '../Localized';
import type { RecordTypeId } from '../records/RecordType';

/** A unit, network or service as whoever keeps it true looks at it. Refs are entity refs. */
export interface KeptUnit extends Validity, Confirmed {
  readonly ref: string;
  readonly type: RecordTypeId;
  /** Of a unit. */
  readonly teamType?: TeamType;
  readonly names: Names;
  /** Ref of the team whose members keep it true: a unit's own. */
  readonly owner: string;
  /** Refs of regions; empty means the whole country. */
  readonly regions: readonly string[];
  readonly languages: readonly string[];
  /** What it takes; of a unit its strengths. */
  readonly phenomena: readonly string[];
  readonly modes: readonly string[];
  /** Working days until an answer is promised. */
  readonly promise?: number;
  readonly opening?: Opening;
  readonly roles: readonly TeamRole[];
  /** Differs where anything in it differs: what is confirmed is what was seen. */
  readonly version: string;
}

import type { Localized } from '../definition/Localized';

/** `GET /v1/operations/keys`: which keys wrap the data keys of cases, and how far a change of key has come. */
export interface KeysReport {
  /** Who keeps them: `configuration`, `file`, or the name of a key service. */
  readonly keptBy: string;
  /** The one in use first, then the newest. */
  readonly versions: readonly KeyVersion[];
  /** Data keys that an older key still wraps; 0 when the change is complete. `POST /v1/operations/keys/rewrap` goes on with it at once. */
  readonly toRewrap: number;
}

/** A key that wraps data keys. */
export interface KeyVersion {
  readonly id: string;
  readonly isCurrent: boolean;
  /** False where what it wraps does not open: the portal does not have it any more, or another one under its name. */
  readonly isAvailable: boolean;
  /** How many data keys it wraps. */
  readonly dataKeys: number;
  /** When it was first seen in use. */
  readonly since: string;
  /** When it was seen to wrap nothing any more; null while it wraps something. */
  readonly emptySince: string | null;
  /** True where it may be taken out of the configuration. */
  readonly isRemovable: boolean;
  /** Local date until which copies of the database may need it; null while it is in use, or where nobody has said how long copies are kept. */
  readonly backupsUntil: string | null;
}

/** What is kept and erased: submissions that are cases, records, anonymous answers, and drafts that were never sent. */
export type KeptKind = 'case' | 'record' | 'anonymous' | 'draft';

/** How many of one form are due: some of their answers, or all that was written. */
export interface RetentionCount {
  readonly kind: KeptKind;
  readonly form: string;
  readonly formTitle: Localized;
  readonly what: 'fields' | 'all';
  readonly count: number;
}

/** What would be erased on a day, and what became of it. Counts only. */
export interface RetentionReport {
  readonly id: string;
  readonly madeAt: string;
  /** Entity ref of who asked for it; null where it was made by itself. */
  readonly madeBy: string | null;
  /** Local date: what is due on it or before. */
  readonly day: string;
  readonly state: 'made' | 'running' | 'done';
  readonly counts: readonly RetentionCount[];
  /** All of them together: who runs it types this number. */
  readonly total: number;
  /** Due as well, and kept because of a legal hold. */
  readonly held: number;
  readonly runAt: string | null;
  /** Entity ref of who ran it; null where time did. */
  readonly runBy: string | null;
  readonly endedAt: string | null;
  readonly erased: number;
  /** What could not be erased because it does not open; the log names each. */
  readonly failed: number;
  /** Local date until which copies of the database hold what was erased; null before the run, or where nobody has said how long copies are kept. */
  readonly backupsUntil: string | null;
}

/** `GET /v1/operations/retention`. `POST …/retention/reports` makes a report and erases nothing; `POST …/reports/{id}/run` runs it. */
export interface RetentionView {
  /** The newest one. */
  readonly report: RetentionReport | null;
  /** Days after which a report runs by itself; null where somebody has to run it. */
  readonly runAfterDays: number | null;
  /** How long copies of the database are kept; null where nobody has said so. */
  readonly backupDays: number | null;
}

/** `POST /v1/operations/retention/reports/{id}/run`: the report's total, typed by who runs it. */
export interface RunRetentionRequest {
  readonly total: number;
}

/** What was erased of a submission before the rest of it. */
export interface ErasedFields {
  readonly at: string;
  /** Ids of the questions. */
  readonly fields: readonly string[];
}

/** Why a case is not erased when its time comes. Auditors set it anywhere, coordinators in their area. */
export interface LegalHold {
  readonly since: string;
  /** Entity ref of who set it. */
  readonly actor: string;
  readonly reason: string;
}

/** `GET /v1/operations/holds`: what is held, the newest first. The reason stands in the case. */
export interface LegalHoldList {
  readonly items: readonly (Omit<LegalHold, 'reason'> & {
    readonly reference: string;
    readonly form: string;
  })[];
}

/** `POST /v1/operations/holds`. Setting it again changes the reason. */
export interface HoldRequest {
  readonly reference: string;
  readonly reason: string;
}

/** `POST /v1/operations/holds/release`. */
export interface ReleaseRequest {
  readonly reference: string;
}

/** `GET /v1/operations/access-log`: whether the log of readings is whole. `POST …/verify` reads it through now. */
export interface AccessLogView {
  readonly isVerifying: boolean;
  readonly verification: AccessVerification | null;
  /** The last checkpoint; what was written later is covered within a minute. */
  readonly checkpoint: { readonly number: number; readonly at: string } | null;
}

/** What reading the log through has found. */
export interface AccessVerification {
  readonly at: string;
  readonly seconds: number;
  readonly rows: number;
  readonly chains: number;
  /** How many things are wrong; nothing is wrong where it is 0. */
  readonly broken: number;
  /** The first hundred of them. */
  readonly breaks: readonly AccessBreak[];
}

/**
 * Something that somebody did to the log: a row that does not follow from the one before (`chain`), rows that were
 * there at a checkpoint and are not any more or are others (`checkpoint`), or checkpoints that are not as they were signed,
 * or not as they were noted outside the database (`signature`, `outside`). Or to a case: what decides who reads it is not
 * as it was signed, or an older row of it was put back (`case`).
 */
export interface AccessBreak {
  readonly kind: 'chain' | 'checkpoint' | 'signature' | 'outside' | 'case';
  /** Id of the case, record or meeting; or the number of the checkpoint. */
  readonly subject: string;
  /** The first row that is wrong; of a case its revision. */
  readonly number: number;
}

/** `POST /v1/operations/access-log/report`: who has read a case, for the person it is about. As CSV with `format`. */
export interface AccessReportRequest {
  readonly reference: string;
  readonly format?: 'json' | 'csv';
}

/** Everything that was done with the content of a case, the oldest first. */
export interface AccessReport {
  readonly reference: string;
  readonly madeAt: string;
  readonly madeBy: string;
  /** False where the log of this case is not whole: `GET /v1/operations/access-log` says more. */
  readonly isWhole: boolean;
  readonly items: readonly AccessReportItem[];
}

/** One reading. */
export interface AccessReportItem {
  readonly at: string;
  /** Entity ref; null where time did it. */
  readonly actor: string | null;
  /** Entity ref of the unit they acted for, where one is known. */
  readonly unit: string | null;
  readonly unitName: Localized | null;
  readonly action: string;
  /** What gave them the right: a relation to the case, or `audit`. */
  readonly ground: AccessGround | null;
}

/** Why somebody might open a case. */
export type AccessGround =
  | 'requester'
  | 'colleague'
  | 'owner'
  | 'invited'
  | 'coordinator'
  | 'audit';

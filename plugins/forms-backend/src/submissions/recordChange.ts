import type { KeyObject } from 'node:crypto';
import type { CaseState } from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { AccessLog, Standing } from '../access/AccessLog';
import { insertTogether, type NewRow } from '../insertTogether';
import type { Outbox } from '../outbox';
import { sealEvent, type EventContent } from './content';
import type { SubmissionRow } from './SubmissionRow';
import type { CaseChange, SubmissionsStore } from './SubmissionsStore';

/** The rooms a change is written to. */
export interface ChangeRooms {
  readonly submissions: SubmissionsStore;
  readonly accessLog: AccessLog;
  readonly outbox: Outbox;
}

/** A change that is decided. */
export interface DecidedChange {
  readonly command: string;
  readonly state: CaseState;
  /** RFC 3339. */
  readonly at: string;
  /** Null where time does it. */
  readonly actor: string | null;
  /** Absent where time does it. */
  readonly standing?: Standing;
  readonly content: EventContent;
  readonly change: Partial<CaseChange>;
  /** What else is written with it. */
  readonly rows?: readonly NewRow[];
}

/**
 * Writes a change with everything that goes with it, in the caller's transaction: the row as it was read and no other,
 * the event, the row of the access log, and what is told outside. The new row; undefined where the case changed meanwhile.
 */
export async function recordChange(
  tx: Knex.Transaction,
  { submissions, accessLog, outbox }: ChangeRooms,
  { row, key }: { readonly row: SubmissionRow; readonly key: KeyObject },
  decided: DecidedChange,
): Promise<SubmissionRow | undefined> {
  const { command, state, at, actor, content } = decided;
  const changed = {
    ...decided.change,
    state,
    changed_at: at,
    changed_by: actor,
  };
  if (!(await submissions.change(tx, row, changed))) return undefined;
  const revision = row.revision + 1;
  const caseId = row.id;
  await insertTogether(tx, [
    submissions.eventRowFor({
      case_id: caseId,
      revision,
      command,
      state,
      at,
      actor,
      sealed: sealEvent(key, { caseId, revision }, content),
    }),
    await accessLog.next(tx, {
      caseId,
      at,
      actor,
      action: command,
      revision,
      ...decided.standing,
    }),
    outbox.rowFor({ caseId, revision, command, at, actor }),
    ...(decided.rows ?? []),
  ]);
  return { ...row, ...changed, revision };
}

import type { KeyObject } from 'node:crypto';
import type {
  ExpertKind,
  InvitationState,
} from '@tukiverkko/plugin-forms-common';
import { open, seal, type Place } from '../sealing';

/** A row of `case_invitations`: a case and somebody asked to take part in it. */
export interface InvitationRow {
  case_id: string;
  /** Entity ref of who was asked. */
  ref: string;
  state: InvitationState;
  kind: ExpertKind;
  name: string | null;
  unit_name: string | null;
  invited_at: string;
  view_by: string | null;
  sealed: string | null;
}

/** What was said with an invitation. */
export interface InvitationContent {
  readonly question?: string;
  /** Why they declined. */
  readonly reason?: string;
}

type InvitationId = Pick<InvitationRow, 'case_id' | 'ref'>;

/** Seals what was said; null where nothing was. */
export function sealInvitation(
  key: KeyObject,
  id: InvitationId,
  content: InvitationContent,
): string | null {
  if (Object.keys(content).length === 0) return null;
  return seal(key, placeOf(id), JSON.stringify(content));
}

/** Opens what {@link sealInvitation} sealed. */
export function openInvitation(
  key: KeyObject,
  row: InvitationId & Pick<InvitationRow, 'sealed'>,
): InvitationContent {
  return row.sealed === null
    ? {}
    : JSON.parse(open(key, placeOf(row), row.sealed));
}

function placeOf({ case_id: caseId, ref }: InvitationId): Place {
  return {
    table: 'case_invitations',
    row: `${caseId} ${ref}`,
    field: 'sealed',
  };
}

import type { KeyObject } from 'node:crypto';
import type { CaseMessage, MessageKind } from '@tukiverkko/plugin-forms-common';
import { open, seal, type Place } from '../sealing';

/** A row of `case_messages`. */
export interface MessageRow {
  case_id: string;
  /** The order in its case; never told, since its gaps would tell of notes. */
  number: number;
  id: string;
  kind: MessageKind;
  at: string;
  actor: string;
  sealed: string;
}

/** Seals a message for its case. */
export function sealMessage(
  key: KeyObject,
  caseId: string,
  { text, ...message }: CaseMessage,
): Omit<MessageRow, 'number'> {
  const sealed = seal(key, placeOf(caseId, message.id), text);
  return { case_id: caseId, ...message, sealed };
}

/** Opens what {@link sealMessage} sealed. */
export function openMessage(key: KeyObject, row: MessageRow): CaseMessage {
  const { case_id: caseId, id, kind, at, actor, sealed } = row;
  return { id, kind, at, actor, text: open(key, placeOf(caseId, id), sealed) };
}

function placeOf(caseId: string, id: string): Place {
  return { table: 'case_messages', row: `${caseId} ${id}`, field: 'sealed' };
}

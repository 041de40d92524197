import {
  attachmentLimits,
  attachmentTypes,
  type AttachmentType,
  type FormDefinition,
} from '@tukiverkko/plugin-forms-common';
import type { Knex } from 'knex';
import type { NewRow } from '../insertTogether';
import { attachmentProblems } from './attachmentProblems';
import { type Refusal } from '../problems';

const types = Object.keys(attachmentTypes) as AttachmentType[];

/** What a form says of the files that may come with it. */
export interface FileLimits {
  readonly count: number;
  readonly bytes: number;
  readonly types: readonly AttachmentType[];
}

/** Where a file is added: a draft or a case, already permitted. */
export interface AttachmentPlace {
  /** Id of the draft or the case. */
  readonly owner: string;
  /** The address, as idempotency remembers it. */
  readonly route: string;
  readonly limits: FileLimits;
  /** Holds the row of the draft or the case until the transaction ends; false when it is gone. */
  hold(tx: Knex.Transaction): Promise<boolean>;
  /** What is stored together with the arrival of a file. */
  rowsBeside(tx: Knex.Transaction, at: string): Promise<readonly NewRow[]>;
  gone(): Refusal;
}

/** The limits of a form, never over those of the portal. A form that says nothing of files takes none. */
export function limitsOf({ files }: FormDefinition): FileLimits {
  if (!files) throw attachmentProblems.filesNotTaken();
  return {
    count: Math.min(files.maxCount, attachmentLimits.count),
    bytes: Math.min(files.maxBytes, attachmentLimits.bytes),
    types: types.filter(type => files.types.includes(type)),
  };
}

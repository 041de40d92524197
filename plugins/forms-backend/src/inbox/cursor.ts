import type { SubmissionListSort } from '@tukiverkko/plugin-forms-common';
import { z } from 'zod';
import { problems } from '../problems';

/** Where a page of a list ends: the sorted value of its last row, and the row. */
export interface Position {
  readonly sort: SubmissionListSort;
  readonly value: string;
  readonly id: string;
}

const shape = z.tuple([
  z.enum(['due', 'changed', 'submitted']),
  z.string().max(60),
  z.uuid(),
]);

/** The position as a client gets it. */
export function toCursor({ sort, value, id }: Position): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

/** The position a client sent back; refuses anything else, and that of a list sorted another way. */
export function parseCursor(
  cursor: string,
  sort: SubmissionListSort,
): Position {
  try {
    const [sortedBy, value, id] = shape.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
    if (sortedBy === sort) return { sort, value, id };
  } catch {
    // Said below.
  }
  throw problems.cursorInvalid();
}

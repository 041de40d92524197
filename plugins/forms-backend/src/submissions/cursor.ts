import { z } from 'zod';
import { problems } from '../problems';

/** Where a page of a list ends. */
export interface Position {
  readonly changedAt: string;
  readonly id: string;
}

const shape = z.tuple([z.iso.datetime(), z.uuid()]);

/** The position as a client gets it. */
export function toCursor({ changedAt, id }: Position): string {
  return Buffer.from(JSON.stringify([changedAt, id])).toString('base64url');
}

/** The position a client sent back; refuses anything else. */
export function parseCursor(cursor: string): Position {
  try {
    const [changedAt, id] = shape.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
    return { changedAt, id };
  } catch {
    throw problems.cursorInvalid();
  }
}

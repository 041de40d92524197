import { z } from 'zod';
import { problems } from '../problems';
import type { RecordPosition } from './RecordsStore';

const shape = z.tuple([z.iso.datetime(), z.uuid()]);

/** The position as a client gets it. */
export function toCursor({ recordedAt, id }: RecordPosition): string {
  return Buffer.from(JSON.stringify([recordedAt, id])).toString('base64url');
}

/** The position a client sent back; refuses anything else. */
export function parseCursor(cursor: string): RecordPosition {
  try {
    const [recordedAt, id] = shape.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
    return { recordedAt, id };
  } catch {
    throw problems.cursorInvalid();
  }
}

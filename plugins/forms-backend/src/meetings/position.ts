import { problems } from '../problems';
import type { MeetingRow } from './MeetingRow';

/** Where a page of meetings ended. */
export function writePosition({ ends_at, id }: MeetingRow): string {
  return Buffer.from(JSON.stringify([ends_at, id])).toString('base64url');
}

/** Reads what {@link writePosition} wrote. */
export function readPosition(cursor: string): {
  readonly endsAt: string;
  readonly id: string;
} {
  try {
    const [endsAt, id] = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    );
    if (typeof endsAt === 'string' && typeof id === 'string') {
      return { endsAt, id };
    }
  } catch {
    // Told below, as what was read and is not a position.
  }
  throw problems.cursorInvalid();
}

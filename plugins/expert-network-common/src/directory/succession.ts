import type { Opening, Validity } from './Directory';

/** What may end and have a successor. */
export interface Ending extends Validity {
  readonly ref: string;
  readonly opening?: Opening;
}

/** What came after something, as far as it is known. */
export interface Succession<T> {
  /** Those that have ended, the one asked for first; empty where it has not. */
  readonly ended: readonly T[];
  /** The first that has not ended; it may still have to begin. */
  readonly now?: T;
  /** Why there is none. */
  readonly stops?: 'no-successor' | 'unknown' | 'circle';
}

/** True from the day after the last one, or where a service says so itself. */
export function hasEnded({ validTo, opening }: Ending, today: string): boolean {
  return (
    opening?.state === 'ended' || (validTo !== undefined && validTo < today)
  );
}

/** Follows successors from what has ended to what has not. A chain may lead nowhere, never round and round. */
export function successionOf<T extends Ending>(
  start: T,
  find: (ref: string) => T | undefined,
  today: string,
): Succession<T> {
  const ended: T[] = [];
  const met = new Set<string>();
  let one = start;
  while (hasEnded(one, today)) {
    ended.push(one);
    met.add(one.ref);
    const { successor } = one;
    if (successor === undefined) return { ended, stops: 'no-successor' };
    if (met.has(successor)) return { ended, stops: 'circle' };
    const next = find(successor);
    if (!next) return { ended, stops: 'unknown' };
    one = next;
  }
  return { ended, now: one };
}

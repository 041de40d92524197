import { useRef } from 'react';

/** Keys that stay with a row while it moves, so that an open card stays open and keeps what is typed. */
export interface RowKeys {
  readonly keys: readonly string[];
  /** Tells how the rows are about to change; the next render finds its keys in place. */
  readonly arrange: (keys: readonly string[]) => void;
  readonly fresh: () => string;
}

/** Gives each row of a list a key. Rows that came from elsewhere get new ones at the end. */
export function useRowKeys(count: number): RowKeys {
  const next = useRef(0);
  const keys = useRef<readonly string[]>([]);
  const fresh = () => `row-${next.current++}`;
  if (keys.current.length !== count)
    keys.current = Array.from(
      { length: count },
      (_, index) => keys.current[index] ?? fresh(),
    );
  return {
    keys: keys.current,
    arrange: now => {
      keys.current = now;
    },
    fresh,
  };
}

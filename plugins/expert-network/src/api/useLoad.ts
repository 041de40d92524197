import { useEffect, useReducer, useRef, useState } from 'react';

/** What is known of something fetched. The old value stays while a new one is on its way or has failed. */
export type Load<T> =
  | { readonly state: 'loading'; readonly value?: T }
  | { readonly state: 'failed'; readonly error: Error; readonly value?: T }
  | { readonly state: 'ready'; readonly value: T };

/**
 * Fetches again whenever the key changes, and nothing while there is no key yet.
 * An answer that comes after a newer question is dropped.
 */
export function useLoad<T>(
  key: string | undefined,
  fetch: () => Promise<T>,
): Load<T> & { retry(): void } {
  const [load, setLoad] = useState<Load<T>>({ state: 'loading' });
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const latest = useRef(fetch);
  latest.current = fetch;

  useEffect(() => {
    if (key === undefined) return undefined;
    let current = true;
    setLoad(({ value }) => ({ state: 'loading', value }));
    latest.current().then(
      value => current && setLoad({ state: 'ready', value }),
      error =>
        current && setLoad(({ value }) => ({ state: 'failed', error, value })),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);

  return { ...load, retry };
}

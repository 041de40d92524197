import { useEffect, useReducer, useRef, useState } from 'react';

/** What is known of something fetched; the old value stays while a new one is on its way. */
export type Load<T> =
  | { readonly state: 'loading'; readonly value?: T }
  | { readonly state: 'failed'; readonly error: unknown; readonly value?: T }
  | { readonly state: 'ready'; readonly value: T };

/** Fetches whenever the key changes and on `reload`; an answer to an older question is dropped. */
export function useLoad<T>(
  key: string,
  fetch: () => Promise<T>,
): Load<T> & { readonly reload: () => void } {
  const [load, setLoad] = useState<Load<T> & { readonly key?: string }>({
    state: 'loading',
  });
  const [attempt, reload] = useReducer((count: number) => count + 1, 0);
  const latest = useRef(fetch);
  latest.current = fetch;

  useEffect(() => {
    let isCurrent = true;
    const keep = (next: Load<T>) => isCurrent && setLoad({ ...next, key });
    setLoad(old => ({
      state: 'loading',
      value: old.key === key ? old.value : undefined,
      key,
    }));
    latest.current().then(
      value => keep({ state: 'ready', value }),
      error =>
        isCurrent &&
        setLoad(old => ({ state: 'failed', error, value: old.value, key })),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, attempt]);

  // A new key must not show the old key's value, not even for the one render before the effect.
  return {
    ...(load.key === undefined || load.key === key
      ? load
      : { state: 'loading' as const }),
    reload,
  };
}

import { useEffect, useRef } from 'react';

const awayFor = 60_000;

/**
 * Calls back when the reader comes back to the window after a minute or more elsewhere. For pages whose every
 * reading is written down: they are read again when somebody looks, and not while nobody does.
 */
export function useReturned(look: () => void): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    let leftAt: number | undefined;
    const turn = () => {
      if (document.visibilityState !== 'visible') {
        leftAt = Date.now();
      } else if (leftAt !== undefined && Date.now() - leftAt >= awayFor) {
        leftAt = undefined;
        latest.current();
      }
    };
    document.addEventListener('visibilitychange', turn);
    return () => document.removeEventListener('visibilitychange', turn);
  }, []);
}

import { useEffect, useRef } from 'react';

/** Does it again every so many seconds while the page is seen. Nothing is announced and nothing moves focus. */
export function useEvery(seconds: number, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') latest.current();
    }, seconds * 1_000);
    return () => clearInterval(timer);
  }, [seconds]);
}

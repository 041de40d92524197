import { useEffect, useRef } from 'react';
import { useSignal } from '@backstage/plugin-signals-react';

/** The channel on which the server says that something about cases has changed, and nothing else. */
export const casesChannel = 'forms:cases';

const every = 60_000;

/**
 * Calls back when there may be something new: a signal came, the reader returns to the window, or a minute has passed.
 * A signal is a hint; without any, the rest does.
 */
export function useLookAgain(look: () => void): void {
  const latest = useRef(look);
  latest.current = look;
  const { lastSignal } = useSignal(casesChannel);

  useEffect(() => {
    if (lastSignal) latest.current();
  }, [lastSignal]);

  useEffect(() => {
    const whenSeen = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    const timer = setInterval(whenSeen, every);
    document.addEventListener('visibilitychange', whenSeen);
    window.addEventListener('focus', whenSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', whenSeen);
      window.removeEventListener('focus', whenSeen);
    };
  }, []);
}

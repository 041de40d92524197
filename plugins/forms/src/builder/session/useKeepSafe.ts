import { useEffect } from 'react';
import type { BuilderSession } from './BuilderSession';

/** Saves when the window is hidden or the connection is back, and looks what others did when one returns. */
export function useKeepSafe(session: BuilderSession): void {
  useEffect(() => {
    const save = () => {
      session.save();
    };
    const look = () => {
      if (document.visibilityState === 'hidden') save();
      else session.lookAgain();
    };
    document.addEventListener('visibilitychange', look);
    window.addEventListener('pagehide', save);
    window.addEventListener('online', save);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pagehide', save);
      window.removeEventListener('online', save);
    };
  }, [session]);
}

import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import type { BuilderTab } from '../session/BuilderTab';

/** Milliseconds within which what had focus may go: a dialog closes, a tab is loaded. */
const patience = 3000;

/** Frames in which focus is nowhere before it is taken for lost. */
const enough = 3;

/**
 * Whoever goes to a form or to another tab without a mouse stands at its beginning, where what had focus has gone with
 * the page before. Focus that stands somewhere is left there.
 */
export function useFocusKept(
  place: RefObject<HTMLElement>,
  tab: BuilderTab,
): void {
  const { key } = useLocation();
  // The first page of a visit keeps the browser's own focus.
  const isFirst = useRef(key === 'default');
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const until = Date.now() + patience;
    let nowhere = 0;
    let frame = 0;
    const look = () => {
      const isOpen = document.querySelector('[role="dialog"]') !== null;
      const isLost = document.activeElement === document.body;
      nowhere = isLost && !isOpen ? nowhere + 1 : 0;
      if (nowhere >= enough) place.current?.focus({ preventScroll: true });
      else if (Date.now() < until) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [place, tab]);
}

import { useEffect, useRef, type RefObject } from 'react';
import { paneIds, type PaneId } from './PaneId';

/** Frames that a pane may take to be drawn before it gets focus. */
const patience = 10;

const toasts = '[role="region"] [role="alertdialog"]';

/** F6 goes to the next pane and Shift+F6 to the one before, each time to where one was in it last. */
export function usePaneKeys(
  box: RefObject<HTMLElement>,
  does: {
    readonly show: (pane: PaneId) => void;
    /** Esc, where nothing inside had a use for it. */
    readonly escape: (pane: PaneId) => void;
  },
): void {
  const latest = useRef(does);
  latest.current = does;
  useEffect(() => {
    const lastIn = new Map<PaneId, HTMLElement>();
    const paneOf = (node: EventTarget | null): PaneId | undefined => {
      const pane =
        node instanceof Element
          ? node.closest<HTMLElement>('[data-pane]')?.dataset.pane
          : undefined;
      return paneIds.find(one => one === pane);
    };
    const focusIn = (pane: PaneId, left = patience) => {
      const section = box.current?.querySelector<HTMLElement>(
        `[data-pane="${pane}"]`,
      );
      const before = lastIn.get(pane);
      const target = before?.isConnected ? before : section;
      target?.focus();
      if (section && !section.contains(document.activeElement) && left > 0)
        requestAnimationFrame(() => focusIn(pane, left - 1));
    };
    const remember = ({ target }: FocusEvent) => {
      const pane = paneOf(target);
      if (pane && target instanceof HTMLElement) lastIn.set(pane, target);
    };
    const escape = (event: KeyboardEvent) => {
      const pane = paneOf(event.target);
      if (event.key === 'Escape' && pane && !event.defaultPrevented)
        latest.current.escape(pane);
    };
    const press = (event: KeyboardEvent) => {
      const isOurs =
        event.key === 'F6' && !event.ctrlKey && !event.altKey && !event.metaKey;
      // A dialog keeps its focus.
      if (!isOurs || document.querySelector('[role="dialog"]')) return;
      const here = paneOf(document.activeElement);
      const isLast = here === (event.shiftKey ? paneIds[0] : paneIds.at(-1));
      // After the panes come the notices that can be acted on, which have a key of their own: the same.
      if (isLast && document.querySelector(toasts)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const step = event.shiftKey ? -1 : 1;
      const outside = event.shiftKey ? 0 : -1;
      const from = here ? paneIds.indexOf(here) : outside;
      const next = paneIds.at((from + step) % paneIds.length) ?? 'form';
      latest.current.show(next);
      requestAnimationFrame(() => focusIn(next));
    };
    document.addEventListener('focusin', remember);
    // Before the notices' own F6, which listens at the document.
    window.addEventListener('keydown', press, true);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('focusin', remember);
      window.removeEventListener('keydown', press, true);
      document.removeEventListener('keydown', escape);
    };
  }, [box]);
}

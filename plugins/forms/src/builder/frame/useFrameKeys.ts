import { useEffect, useRef } from 'react';
import type { FrameDialog } from './FrameDialog';

/** What the keys of the whole builder do. */
export interface FrameKeys {
  readonly open: (dialog: FrameDialog) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
}

const typed =
  'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]';

/** Ctrl or ⌘ with K, Z, Y, S and /. Where one types, Z and Y are the field's own. */
export function useFrameKeys(keys: FrameKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isOurs =
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.defaultPrevented;
      if (!isOurs || document.querySelector('[role="dialog"]')) return;
      const isTyping =
        event.target instanceof Element && event.target.matches(typed);
      const { open, redo, save, undo } = latest.current;
      const key = event.key.toLowerCase();
      const back = event.shiftKey ? redo : undo;
      const step = isTyping ? undefined : back;
      const actions: Readonly<Record<string, (() => void) | undefined>> = {
        k: () => open('commands'),
        s: save,
        '/': () => open('keys'),
        z: step,
        y: isTyping ? undefined : redo,
      };
      const action = Object.hasOwn(actions, key) ? actions[key] : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

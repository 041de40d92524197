import { type RefObject, useEffect } from 'react';

const fields = 'input, textarea, select, [contenteditable="true"]';

/** `/` leads to the search, except where it would be typed or a dialog is open. */
export function useSlash(input: RefObject<HTMLElement>): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const { target } = event;
      if (target instanceof Element && target.closest(fields)) return;
      if (document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [input]);
}

import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window is narrower than so many pixels at the usual size of text; larger text needs more. Wide where there is no window to ask. */
export function useIsNarrow(pixels: number): boolean {
  // Paper is narrower than most screens and has another layout of its own: print.css.
  const query = `screen and (max-width: ${(pixels - 1) / 16}em)`;
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia?.(query);
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia?.(query)?.matches ?? false,
    () => false,
  );
}

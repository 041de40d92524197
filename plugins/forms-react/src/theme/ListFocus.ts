import { createContext, useContext, useEffect, useMemo, useRef } from 'react';

type Focus = (...ids: readonly string[]) => void;

/** Filled by a list, read by the buttons of its items. */
export const ListFocusContext = createContext<Focus>(() => undefined);

/** Takes the ids that shall have focus once the list is drawn again, the best first. */
export const useListFocus = (): Focus => useContext(ListFocusContext);

/** Where focus goes after a list has changed. Removing or moving an item would leave it nowhere. */
export function useFocusAfterChange(): Focus {
  const wanted = useRef<readonly string[]>([]);
  // The list may be drawn at any time; only what was asked for moves focus, and once.
  useEffect(() => {
    const control = wanted.current.map(controlIn).find(Boolean);
    wanted.current = [];
    control?.focus();
  });
  return useMemo(
    () =>
      (...ids) => {
        wanted.current = ids;
      },
    [],
  );
}

const controls = 'input, select, textarea, button';

function controlIn(id: string): HTMLElement | undefined {
  const found = document.getElementById(id);
  const own = found?.matches(controls)
    ? found
    : document.querySelector<HTMLElement>(
        `:is(${controls})[id^="${CSS.escape(id)}_"]`,
      );
  return own && !own.matches(':disabled') ? own : undefined;
}

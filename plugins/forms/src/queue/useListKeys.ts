import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useRef, type RefObject } from 'react';

/** Where a single key has a meaning of its own, or is being written. A row's checkbox is no such place. */
const busyPlaces =
  'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"], [role="radiogroup"]';
/** The links that name the rows. */
const rowLinks = 'tbody th[scope="row"] a, .tuki-card h3 a';

/** What the keys do with the row at hand. */
export interface ListKeys {
  /** Turns the choice of a row, counted from the first. */
  readonly onChoose: (row: number) => void;
  readonly onTakeNext: () => void;
  readonly onAssign: () => void;
}

/** Single keys of a list: `j` and `k` or arrows move, `x` chooses, `n` takes the next, `A` assigns; a link is opened by Enter anyway. */
export function useListKeys(
  list: RefObject<HTMLElement>,
  keys: ListKeys,
): void {
  const storageApi = useApi(storageApiRef);
  const latest = useRef(keys);
  latest.current = keys;

  useEffect(() => {
    const wish = storageApi.forBucket('tukiverkko-keys');
    const press = (event: KeyboardEvent) => {
      const isOurs =
        wish.snapshot('areOff').value !== true &&
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !event.defaultPrevented &&
        !(event.target instanceof Element && event.target.closest(busyPlaces));
      if (!isOurs) return;
      const links = [
        ...(list.current?.querySelectorAll<HTMLAnchorElement>(rowLinks) ?? []),
      ];
      const at = links.findIndex(link =>
        link.closest('tr, li')?.contains(document.activeElement),
      );
      const isInList = at >= 0;
      const go = (to: number) => links[to]?.focus();
      const does: Readonly<Record<string, () => void>> = {
        j: () => go(Math.min(at + 1, links.length - 1)),
        k: () => go(Math.max(at - 1, 0)),
        n: latest.current.onTakeNext,
        A: latest.current.onAssign,
        ...(isInList && {
          ArrowDown: () => go(Math.min(at + 1, links.length - 1)),
          ArrowUp: () => go(Math.max(at - 1, 0)),
          x: () => latest.current.onChoose(at),
        }),
      };
      if (!Object.hasOwn(does, event.key)) return;
      event.preventDefault();
      does[event.key]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [list, storageApi]);
}

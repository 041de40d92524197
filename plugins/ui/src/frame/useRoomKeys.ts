import { useEffect, useRef } from 'react';

/** Milliseconds in which the letter must follow the `g`. */
const patience = 1500;

/** Where a single key has a meaning of its own, or is being written. */
const busyPlaces =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"], [role="grid"]';

/** What the keys do. */
export interface RoomKeys {
  readonly onList: () => void;
  readonly onSearch: () => void;
  /** By the letter that follows `g`. */
  readonly onRoom: (letter: string) => void;
}

/** Single keys that work anywhere but in fields, dialogs and menus, while they are switched on. */
export function useRoomKeys(isOn: boolean, keys: RoomKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    if (!isOn) return undefined;
    let goAt = -Infinity;
    const press = (event: KeyboardEvent) => {
      const isOurs =
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !event.defaultPrevented &&
        !(event.target instanceof Element && event.target.closest(busyPlaces));
      if (!isOurs) return;
      const hasGone = event.timeStamp - goAt < patience;
      goAt = -Infinity;
      if (hasGone) latest.current.onRoom(event.key.toLowerCase());
      else if (event.key === 'g') goAt = event.timeStamp;
      else if (event.key === '?') latest.current.onList();
      else if (event.key === '/') {
        // Firefox would open its own search, and the sign would be written into ours.
        event.preventDefault();
        latest.current.onSearch();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}

import { useRef } from 'react';
import { keepSame } from './keepSame';

/** A value that stays the same object, and so do its parts, as long as they say the same. */
export function useKept<T>(value: T): T {
  const kept = useRef<T>();
  kept.current = keepSame(kept.current, value);
  return kept.current;
}

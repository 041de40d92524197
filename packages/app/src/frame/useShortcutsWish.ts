import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useMemo, useSyncExternalStore } from 'react';

const key = 'areOff';

/** Whether the reader wants single-key shortcuts; they are on until switched off, and the wish is remembered. */
export function useShortcutsWish(): readonly [
  boolean,
  (isOn: boolean) => void,
] {
  const storageApi = useApi(storageApiRef);
  const storage = useMemo(
    () => storageApi.forBucket('tukiverkko-keys'),
    [storageApi],
  );
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = storage.observe$(key).subscribe(changed);
      return () => subscription.unsubscribe();
    },
    [storage],
  );
  const isOn = useSyncExternalStore(
    subscribe,
    () => storage.snapshot(key).value !== true,
  );
  const choose = useCallback(
    (wish: boolean) => void storage.set(key, !wish),
    [storage],
  );
  return [isOn, choose];
}

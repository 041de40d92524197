import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { storageApiRef, useApi } from '@backstage/frontend-plugin-api';

/** Whether the questions of a form come page by page, or all under each other. */
export type FormLayout = 'pages' | 'whole';

const key = 'layout';

/** How the person wants forms to be, remembered for the next one. It is not an answer, so the portal's storage keeps it. */
export function useFormLayout(): readonly [
  FormLayout,
  (layout: FormLayout) => void,
] {
  const storageApi = useApi(storageApiRef);
  const storage = useMemo(
    () => storageApi.forBucket('tukiverkko-forms'),
    [storageApi],
  );
  const subscribe = useCallback(
    (changed: () => void) => {
      const subscription = storage.observe$(key).subscribe(changed);
      return () => subscription.unsubscribe();
    },
    [storage],
  );
  const layout = useSyncExternalStore(subscribe, () =>
    storage.snapshot(key).value === 'whole' ? 'whole' : 'pages',
  );
  const choose = useCallback(
    (chosen: FormLayout) => void storage.set(key, chosen),
    [storage],
  );
  return [layout, choose];
}

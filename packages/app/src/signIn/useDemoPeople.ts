import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useEffect, useState } from 'react';
import type { DemoPerson } from './demoPerson';

/** The people one may be in the demo. */
export function useDemoPeople() {
  const baseUrl = useApi(configApiRef).getString('backend.baseUrl');
  const [people, setPeople] = useState<readonly DemoPerson[]>();
  const [isFailed, setIsFailed] = useState(false);

  const load = useCallback(async () => {
    setIsFailed(false);
    try {
      // Plain fetch: nobody is signed in yet, and the list is open to everyone.
      const response = await fetch(`${baseUrl}/demo/people`);
      if (!response.ok) throw new Error(`${response.status}`);
      const { items } = (await response.json()) as {
        readonly items: readonly DemoPerson[];
      };
      setPeople(items);
    } catch {
      setIsFailed(true);
    }
  }, [baseUrl]);
  useEffect(() => void load(), [load]);

  return { people, isFailed, retry: () => void load() };
}

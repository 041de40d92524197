import { useApi } from '@backstage/frontend-plugin-api';
import type { ImportState } from '@tukiverkko/plugin-expert-network-common';
import { useEffect, useReducer } from 'react';
import { useLoad } from '../api/useLoad';
import { importsApiRef } from './ImportsApi';

const underway: readonly ImportState[] = ['reading', 'checking', 'applying'];
const lookAgainAfter = 1_000;

/** True while the backend works on the list by itself. */
export function isUnderway(state: ImportState): boolean {
  return underway.includes(state);
}

/** One list, looked at again as long as something happens to it. */
export function useImport(id: string) {
  const api = useApi(importsApiRef);
  const [round, look] = useReducer((count: number) => count + 1, 0);
  const load = useLoad(`${id} ${round}`, () => api.list(id));
  const { state, value } = load;

  useEffect(() => {
    if (state !== 'ready' || !isUnderway(value!.state)) return undefined;
    const timer = setTimeout(look, lookAgainAfter);
    return () => clearTimeout(timer);
  }, [state, value]);

  return { ...load, look };
}

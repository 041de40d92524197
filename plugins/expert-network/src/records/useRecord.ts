import { useApi } from '@backstage/frontend-plugin-api';
import { recordsApiRef } from '../api/RecordsApi';
import { useLoad } from '../api/useLoad';

/** A unit, network or service with its history, by its ref. */
export function useRecord(ref: string | undefined) {
  const api = useApi(recordsApiRef);
  return useLoad(ref, () => api.record(ref ?? ''));
}

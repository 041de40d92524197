import { fetchApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { NotificationsClient } from './NotificationsClient';

/** The notifications of the person who is signed in. */
export function useNotificationsClient(): NotificationsClient {
  const fetchApi = useApi(fetchApiRef);
  return useMemo(() => new NotificationsClient(fetchApi), [fetchApi]);
}

import { useRouteRef } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { phenomenonRouteRef } from '../routes';

/** The path of a phenomenon's page, by its code. */
export function usePhenomenonPath(): (code: string) => string {
  const path = useRouteRef(phenomenonRouteRef);
  return useCallback(
    (code: string) =>
      path?.({ code }) ?? `/find/phenomena/${encodeURIComponent(code)}`,
    [path],
  );
}

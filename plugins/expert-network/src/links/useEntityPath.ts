import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';

/** The path of an entity's page, by its ref. */
export function useEntityPath(): (ref: string) => string {
  const path = useRouteRef(entityRouteRef);
  return useCallback(
    (ref: string) => {
      const { kind, namespace, name } = parseEntityRef(ref);
      const lowerKind = kind.toLowerCase();
      return (
        path?.({ kind: lowerKind, namespace, name }) ??
        `/catalog/${namespace}/${lowerKind}/${name}`
      );
    },
    [path],
  );
}

import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  namesOf,
  type FieldChange,
  type NameOf,
  type RecordResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { useLoad } from '../api/useLoad';

const aRef = /^[a-z]+:[^/\s]+\/\S+$/;

/** What refs in changes are called: as the record knows them, else as the catalogue does. */
export function useNames(
  names: RecordResponse['names'],
  changes: readonly FieldChange[],
): NameOf {
  const catalog = useApi(catalogApiRef);
  const unknown = [
    ...new Set(changes.flatMap(({ before, after }) => refsIn([before, after]))),
  ].filter(ref => names[ref] === undefined);
  const { value: found } = useLoad(unknown.join(' ') || undefined, async () => {
    const { items } = await catalog.getEntitiesByRefs({ entityRefs: unknown });
    return new Map(
      items.flatMap((entity, at) =>
        entity ? [[unknown[at], namesOf(entity)] as const] : [],
      ),
    );
  });
  return ref => names[ref] ?? found?.get(ref);
}

function refsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return aRef.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(refsIn)
    : [];
}

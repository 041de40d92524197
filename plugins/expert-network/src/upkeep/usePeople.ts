import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  namesOf,
  type Localized,
} from '@tukiverkko/plugin-expert-network-common';
import { useLoad } from '../api/useLoad';

/** What people are called, by ref; the ref's own name for those the reader may not see. */
export function usePeople(refs: readonly string[]): (ref: string) => Localized {
  const catalog = useApi(catalogApiRef);
  const wanted = [...new Set(refs)].sort();
  const { value: names } = useLoad(wanted.join(' '), async () => {
    if (wanted.length === 0) return new Map<string, Localized>();
    const { items } = await catalog.getEntitiesByRefs({ entityRefs: wanted });
    return new Map(
      items
        .filter((entity): entity is Entity => entity !== undefined)
        .map(entity => [stringifyEntityRef(entity), namesOf(entity)]),
    );
  });
  return ref => names?.get(ref) ?? nameOfRef(ref);
}

function nameOfRef(ref: string): Localized {
  const { name } = parseEntityRef(ref, { defaultKind: 'User' });
  return { fi: name, sv: name, en: name };
}

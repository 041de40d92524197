import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { Localized } from '@tukiverkko/plugin-forms-common';
import { useLanguage } from '@tukiverkko/ui';
import { useLoad } from '../load/useLoad';
import { entityName, nameOfRef } from './entityName';
import { inLanguage } from './inLanguage';

/** Reads the names of entities in one call; until they are there, or where the catalogue has none, the names that were seen before serve, or their refs. */
export function useEntityNames(
  refs: readonly (string | null | undefined)[],
  seen: Readonly<Record<string, Localized>> = {},
): (ref: string) => string {
  const language = useLanguage();
  const catalog = useApi(catalogApiRef);
  const entityRefs = [
    ...new Set(refs.filter((ref): ref is string => Boolean(ref))),
  ].sort();
  const load = useLoad(entityRefs.join(' '), async () => {
    if (entityRefs.length === 0) return new Map();
    const { items } = await catalog.getEntitiesByRefs({
      entityRefs,
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        'metadata.title',
        'spec.names',
        'spec.profile',
      ],
    });
    return new Map(entityRefs.map((ref, index) => [ref, items[index]]));
  });
  return ref => {
    const entity = load.value?.get(ref);
    if (entity) return entityName(entity, language);
    return Object.hasOwn(seen, ref)
      ? inLanguage(seen[ref], language)
      : nameOfRef(ref);
  };
}

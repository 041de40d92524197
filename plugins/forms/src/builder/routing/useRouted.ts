import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { routedEntities } from '@tukiverkko/plugin-forms-common/building';
import { useLanguage } from '@tukiverkko/ui';
import { useLoad } from '../../load/useLoad';
import { hasEnded } from '../../names/catalogEntities';
import { entityName, nameOfRef } from '../../names/entityName';
import { useBuilder } from '../session/Builder';

/** What is known of the teams and services that routing names. */
export interface Routed {
  readonly nameOf: (ref: string) => string;
  /** Why it cannot receive anything; undefined while it can, or while nobody knows. */
  readonly trouble: (ref: string) => 'gone' | 'ended' | undefined;
}

/** Looks up the teams and services that routing names, in one call. */
export function useRouted(): Routed {
  const language = useLanguage();
  const catalog = useApi(catalogApiRef);
  const { definition } = useBuilder();
  const entityRefs = [
    ...new Set(routedEntities(definition).map(({ ref }) => ref)),
  ].sort();
  const load = useLoad(entityRefs.join(' '), async () => {
    if (entityRefs.length === 0) return new Map();
    const { items } = await catalog.getEntitiesByRefs({
      entityRefs,
      fields: ['kind', 'metadata', 'spec'],
    });
    return new Map(entityRefs.map((ref, index) => [ref, items[index]]));
  });
  return {
    nameOf: ref => {
      const entity = load.value?.get(ref);
      return entity ? entityName(entity, language) : nameOfRef(ref);
    },
    trouble: ref => {
      if (load.state !== 'ready' || !load.value.has(ref)) return undefined;
      const entity = load.value.get(ref);
      if (!entity) return 'gone';
      return hasEnded(entity) ? 'ended' : undefined;
    },
  };
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import type { Language } from '@tukiverkko/plugin-forms-common';
import type {
  EntityOption,
  EntitySource,
} from '@tukiverkko/plugin-forms-react';
import { entityName } from './entityName';

const fields = ['kind', 'metadata', 'spec.names', 'spec.profile'];
const searchLimit = 30;

/** Lets a form choose entities of the catalogue by name. */
export function catalogEntities(
  catalog: CatalogApi,
  language: Language,
): EntitySource {
  const toOption = (entity: Entity): EntityOption => ({
    ref: stringifyEntityRef(entity),
    name: entityName(entity, language),
    description: entity.metadata.description,
  });
  return {
    search: async ({ kind, type }, text) => {
      const { items } = await catalog.queryEntities({
        filter: { kind, ...(type && { 'spec.type': type }) },
        fullTextFilter: text.trim()
          ? {
              term: text.trim(),
              fields: [
                'metadata.title',
                'metadata.name',
                `spec.names.${language}`,
              ],
            }
          : undefined,
        fields,
        limit: searchLimit,
      });
      return items
        .map(toOption)
        .sort((a, b) => a.name.localeCompare(b.name, language));
    },
    read: async refs => {
      const { items } = await catalog.getEntitiesByRefs({
        entityRefs: [...refs],
        fields,
      });
      return items.flatMap(entity => (entity ? [toOption(entity)] : []));
    },
  };
}

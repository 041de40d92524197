import { stringifyEntityRef } from '@backstage/catalog-model';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import type { Language } from '@tukiverkko/plugin-forms-common';
import type {
  EntityOption,
  EntitySource,
} from '@tukiverkko/plugin-forms-react';
import { todayInFinland } from '@tukiverkko/ui';
import { entityName } from './entityName';

const fields = [
  'kind',
  'metadata',
  'spec.names',
  'spec.profile',
  'spec.validTo',
  'spec.opening',
];
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
        .filter(entity => !hasEnded(entity))
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

/** Nothing is begun with what has ended, whatever the catalogue has of it; what was chosen before is still named. */
export function hasEnded({ spec }: Entity): boolean {
  const { validTo, opening } = (spec ?? {}) as {
    readonly validTo?: string;
    readonly opening?: { readonly state?: string };
  };
  return (
    opening?.state === 'ended' ||
    (validTo !== undefined && validTo < todayInFinland())
  );
}

import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import {
  ALL_RELATION_PAIRS,
  ALL_RELATIONS,
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';
import { knownRelations, relationPairs } from './knownRelations';

/** Relations known to the stock and to us, each once: two pairs of one relation would draw it twice. */
const everyRelation = [...new Set([...ALL_RELATIONS, ...knownRelations])];
const everyPair = [
  ...relationPairs,
  ...ALL_RELATION_PAIRS.filter(([first]) => !knownRelations.includes(first)),
];

/**
 * The stock graph of the catalogue, knowing our relations. Its own page is left out:
 * it speaks English only, and the tab of an entity's page shows the same in words.
 */
export const expertNetworkGraphPlugin = catalogGraphPlugin.withOverrides({
  extensions: [
    catalogGraphPlugin.getExtension('api:catalog-graph').override({
      params: defineParams =>
        defineParams({
          api: catalogGraphApiRef,
          deps: {},
          factory: () =>
            new DefaultCatalogGraphApi({
              knownRelations: everyRelation,
              knownRelationPairs: everyPair,
              defaultRelationTypes: { exclude: [] },
            }),
        }),
    }),
    catalogGraphPlugin
      .getExtension('page:catalog-graph')
      .override({ disabled: true }),
  ],
});

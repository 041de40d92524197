import type { CatalogApi } from '@backstage/catalog-client';
import {
  isInitiativeEntity,
  type InitiativeEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { queryAll } from '../catalog/queryAll';

// Results and partners are for the pages of the initiatives.
const fields = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  ...['type', 'names', 'descriptions', 'validFrom', 'validTo', 'regions'].map(
    field => `spec.${field}`,
  ),
];

/** The initiatives of the catalogue that match, as a list shows them. */
export async function loadInitiatives(
  catalog: CatalogApi,
  filter: Record<string, string | readonly string[]> = {},
): Promise<readonly InitiativeEntity[]> {
  const entities = await queryAll(
    catalog,
    { kind: 'Initiative', ...filter },
    fields,
  );
  return entities.filter(isInitiativeEntity);
}

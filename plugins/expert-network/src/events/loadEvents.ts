import type { CatalogApi } from '@backstage/catalog-client';
import {
  isEventEntity,
  type EventEntity,
} from '@tukiverkko/plugin-expert-network-common';
import { queryAll } from '../catalog/queryAll';

// Programmes and texts are for the pages of the events.
const fields = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  ...[
    'type',
    'names',
    'state',
    'date',
    'starts',
    'ends',
    'place',
    'regions',
    'languages',
  ].map(field => `spec.${field}`),
];

/** The events of the catalogue that match, as a list shows them. */
export async function loadEvents(
  catalog: CatalogApi,
  filter: Record<string, string | readonly string[]> = {},
): Promise<readonly EventEntity[]> {
  const entities = await queryAll(
    catalog,
    { kind: 'Event', ...filter },
    fields,
  );
  return entities.filter(isEventEntity);
}

import type { AuthService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { teamTypes } from '@tukiverkko/plugin-expert-network-common';

const plainFields = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.etag',
  'spec',
];

// A region's relations name every unit that serves it; only those of a Group are wanted.
const readings = [
  {
    filter: [
      { kind: 'Region' },
      { kind: 'ExpertNetwork' },
      { kind: 'ConsultationService' },
    ],
    fields: plainFields,
  },
  {
    filter: [{ kind: 'Group', 'spec.type': [...teamTypes] }],
    fields: [...plainFields, 'relations'],
  },
  // Programmes and texts are for their own pages.
  {
    filter: [{ kind: ['Event', 'Initiative'] }],
    fields: [
      ...plainFields.filter(field => field !== 'spec'),
      ...[
        'type',
        'names',
        'owner',
        'state',
        'date',
        'validFrom',
        'validTo',
        'phenomena',
        'regions',
        'languages',
      ].map(field => `spec.${field}`),
    ],
  },
];

/** Every entity the directory is made of, read in the name of the plugin. */
export async function readCatalog(
  catalog: CatalogService,
  auth: AuthService,
): Promise<readonly Entity[]> {
  const credentials = await auth.getOwnServiceCredentials();
  const entities: Entity[] = [];
  for (const reading of readings) {
    for await (const page of catalog.streamEntities(reading, { credentials })) {
      entities.push(...page);
    }
  }
  return entities;
}

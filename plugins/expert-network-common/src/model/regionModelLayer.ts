import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  codesOf,
  entityRef,
  localDate,
  localized,
  names,
  specSchema,
  text,
} from './schemas';

/** Declares `Region`: the areas, counties and cities that units serve. */
export const regionModelLayer = createCatalogModelLayer({
  layerId: 'tukiverkko.fi/kind-region',
  builder: model => {
    model.addKind({
      group: 'tukiverkko.fi',
      names: { kind: 'Region', singular: 'region', plural: 'regions' },
      description:
        'A collaborative area, a wellbeing services county, Helsinki or HUS.',
      versions: [
        {
          name: 'v1alpha1',
          relationFields: [
            {
              selector: { path: 'spec.parent' },
              relation: 'partOf',
              defaultKind: 'Region',
              defaultNamespace: 'inherit',
              allowedKinds: ['Region'],
            },
          ],
          schema: specSchema(['type', 'names', 'languages'], {
            type: {
              type: 'string',
              enum: [
                'collaborative-area',
                'wellbeing-services-county',
                'city',
                'joint-authority',
              ],
            },
            parent: entityRef,
            code: { type: 'string', pattern: '^[0-9]{2}$' },
            names,
            officialNames: localized,
            languages: codesOf('languages'),
            population: {
              type: 'object',
              required: ['value', 'date', 'source'],
              additionalProperties: false,
              properties: {
                value: { type: 'integer', minimum: 0 },
                date: localDate,
                source: text,
              },
            },
          }),
        },
      ],
    });
    model.addRelationPair({
      fromKind: 'Region',
      toKind: 'Region',
      description: 'A county belongs to a collaborative area.',
      forward: { type: 'partOf', title: 'part of' },
      reverse: { type: 'hasPart', title: 'has part' },
    });
  },
});

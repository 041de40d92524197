import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import { addOwner, ownerField } from './ownerRelation';
import {
  codeOf,
  codesOf,
  entityRef,
  entityRefs,
  localDate,
  names,
  specSchema,
  texts,
  validity,
} from './schemas';
import {
  addServesAndSuccessor,
  servesField,
  successorField,
} from './servesRelation';

/** Declares `ConsultationService`: a way to get help. */
export const consultationServiceModelLayer = createCatalogModelLayer({
  layerId: 'tukiverkko.fi/kind-consultation-service',
  builder: model => {
    model.addKind({
      group: 'tukiverkko.fi',
      names: {
        kind: 'ConsultationService',
        singular: 'consultationservice',
        plural: 'consultationservices',
      },
      description:
        'A way to get help: who answers, on what, how, and in how many working days.',
      versions: [
        {
          name: 'v1alpha1',
          relationFields: [
            ownerField,
            servesField('spec.regions'),
            successorField('ConsultationService'),
          ],
          schema: specSchema(
            [
              'owner',
              'names',
              'level',
              'modes',
              'languages',
              'opening',
              'form',
            ],
            {
              owner: entityRef,
              names,
              descriptions: texts,
              level: codeOf('levels'),
              modes: { ...codesOf('modes'), minItems: 1 },
              phenomena: codesOf('phenomena'),
              expertise: codesOf('expertise'),
              clientGroups: codesOf('clientGroups'),
              regions: entityRefs,
              languages: { ...codesOf('languages'), minItems: 1 },
              opening: {
                type: 'object',
                required: ['state'],
                additionalProperties: false,
                properties: {
                  state: { type: 'string', enum: ['open', 'paused', 'ended'] },
                  until: localDate,
                },
              },
              promise: { type: 'integer', minimum: 1, maximum: 60 },
              form: {
                type: 'string',
                pattern: '^[a-z][a-z0-9-]{0,59}$',
              },
              before: texts,
              how: { type: 'array', minItems: 1, maxItems: 5, items: texts },
              cost: texts,
              notFor: texts,
              ...validity,
            },
          ),
        },
      ],
    });
    addOwner(model, 'ConsultationService');
    addServesAndSuccessor(model, 'ConsultationService');
  },
});

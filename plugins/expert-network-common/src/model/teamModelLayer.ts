import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import { teamTypes } from '../entities/TeamEntity';
import {
  codeOf,
  codesOf,
  entityRef,
  entityRefs,
  localDate,
  localized,
  names,
  specSchema,
  text,
  texts,
  validity,
} from './schemas';
import {
  addServesAndSuccessor,
  servesField,
  successorField,
} from './servesRelation';

const role = {
  type: 'object',
  required: ['names', 'person'],
  additionalProperties: false,
  properties: {
    names: localized,
    person: entityRef,
    deputy: entityRef,
    validFrom: localDate,
    validTo: localDate,
  },
};

/** Gives Groups of our types the regions they serve; every other Group keeps Backstage's own schema. */
export const teamModelLayer = createCatalogModelLayer({
  layerId: 'tukiverkko.fi/group-teams',
  builder: model => {
    model.addKindVersion({
      kind: 'Group',
      versions: [
        {
          name: ['v1alpha1', 'v1beta1'],
          specType: [...teamTypes],
          description:
            'An OT centre, a team, or the organisation people work in.',
          // A typed version inherits nothing: the first three repeat Group's own.
          relationFields: [
            {
              selector: { path: 'spec.parent' },
              relation: 'childOf',
              defaultKind: 'Group',
              defaultNamespace: 'inherit',
              allowedKinds: ['Group'],
            },
            {
              selector: { path: 'spec.children' },
              relation: 'parentOf',
              defaultKind: 'Group',
              defaultNamespace: 'inherit',
              allowedKinds: ['Group'],
            },
            {
              selector: { path: 'spec.members' },
              relation: 'hasMember',
              defaultKind: 'User',
              defaultNamespace: 'inherit',
              allowedKinds: ['User'],
            },
            servesField('spec.serves'),
            successorField('Group'),
          ],
          schema: specSchema(
            ['type', 'names', 'serves', 'languages', 'children'],
            {
              type: { type: 'string', enum: [...teamTypes] },
              names,
              descriptions: texts,
              serves: { ...entityRefs, minItems: 1 },
              languages: { ...codesOf('languages'), minItems: 1 },
              strengths: codesOf('phenomena'),
              notFor: texts,
              offers: {
                type: 'object',
                minProperties: 1,
                additionalProperties: false,
                properties: {
                  clients: texts,
                  professionals: texts,
                  development: texts,
                },
              },
              sector: {
                type: 'string',
                enum: ['education', 'social', 'health', 'ngo'],
              },
              level: codeOf('levels'),
              roles: { type: 'array', items: role },
              ...validity,
              profile: {
                type: 'object',
                additionalProperties: false,
                properties: { displayName: text, email: text, picture: text },
              },
              parent: entityRef,
              children: entityRefs,
              members: entityRefs,
            },
          ),
        },
      ],
    });
    addServesAndSuccessor(model, 'Group');
  },
});

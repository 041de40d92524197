import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import { ownerField, addOwner } from './ownerRelation';
import {
  codesOf,
  entityRef,
  entityRefs,
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

/** Declares `ExpertNetwork`: who shares a subject across organisations. */
export const expertNetworkModelLayer = createCatalogModelLayer({
  layerId: 'tukiverkko.fi/kind-expert-network',
  builder: model => {
    model.addKind({
      group: 'tukiverkko.fi',
      names: {
        kind: 'ExpertNetwork',
        singular: 'expertnetwork',
        plural: 'expertnetworks',
      },
      description:
        'Units and people who share a subject across organisations and regions.',
      versions: [
        {
          name: 'v1alpha1',
          relationFields: [
            ownerField,
            {
              selector: { path: 'spec.members' },
              relation: 'networkMember',
              defaultKind: 'Group',
              defaultNamespace: 'inherit',
              allowedKinds: ['Group', 'User'],
            },
            servesField('spec.regions'),
            successorField('ExpertNetwork'),
          ],
          schema: specSchema(['owner', 'names', 'languages'], {
            owner: entityRef,
            names,
            descriptions: texts,
            charter: texts,
            howToUse: texts,
            meetings: texts,
            members: entityRefs,
            phenomena: codesOf('phenomena'),
            expertise: codesOf('expertise'),
            clientGroups: codesOf('clientGroups'),
            languages: { ...codesOf('languages'), minItems: 1 },
            regions: entityRefs,
            ...validity,
          }),
        },
      ],
    });
    addOwner(model, 'ExpertNetwork');
    addServesAndSuccessor(model, 'ExpertNetwork');
    // Not hasMember: membership of a network gives nobody the rights of a team.
    model.addRelationPair({
      fromKind: 'ExpertNetwork',
      toKind: ['Group', 'User'],
      description: 'A unit or a person takes part in an expert network.',
      forward: { type: 'networkMember', title: 'has network member' },
      reverse: { type: 'memberOfNetwork', title: 'member of network' },
    });
  },
});

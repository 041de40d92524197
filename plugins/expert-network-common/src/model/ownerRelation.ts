import type { CatalogModelLayerBuilder } from '@backstage/catalog-model/alpha';

/** The field that names the team responsible for an entity. */
export const ownerField = {
  selector: { path: 'spec.owner' },
  relation: 'ownedBy',
  defaultKind: 'Group',
  defaultNamespace: 'inherit' as const,
  allowedKinds: ['Group'],
};

/** Both directions of ownership by a team. */
export function addOwner(model: CatalogModelLayerBuilder, kind: string): void {
  model.addRelationPair({
    fromKind: kind,
    toKind: 'Group',
    description: 'A team is responsible for a network, a service or an event.',
    forward: { type: 'ownedBy', title: 'owned by' },
    reverse: { type: 'ownerOf', title: 'owner of' },
  });
}

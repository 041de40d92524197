import type { CatalogModelLayerBuilder } from '@backstage/catalog-model/alpha';

/** The field of a kind that names the regions it serves. */
export function servesField(path: string) {
  return {
    selector: { path },
    relation: 'serves',
    defaultKind: 'Region',
    defaultNamespace: 'default' as const,
    allowedKinds: ['Region'],
  };
}

/** The field of a kind that names what came instead of an ended unit. */
export function successorField(kind: string) {
  return {
    selector: { path: 'spec.successor' },
    relation: 'succeededBy',
    defaultKind: kind,
    defaultNamespace: 'inherit' as const,
    allowedKinds: [kind],
  };
}

/** Both directions of serving a region. */
export function addServes(model: CatalogModelLayerBuilder, kind: string): void {
  model.addRelationPair({
    fromKind: kind,
    toKind: 'Region',
    description: 'A unit, network, service or event serves a region.',
    forward: { type: 'serves', title: 'serves' },
    reverse: { type: 'servedBy', title: 'served by' },
  });
}

/** Both directions of serving a region, and of succeeding an ended unit of the same kind. */
export function addServesAndSuccessor(
  model: CatalogModelLayerBuilder,
  kind: string,
): void {
  addServes(model, kind);
  model.addRelationPair({
    fromKind: kind,
    toKind: kind,
    description: 'What came instead of something that has ended.',
    forward: { type: 'succeededBy', title: 'succeeded by' },
    reverse: { type: 'successorOf', title: 'successor of' },
  });
}

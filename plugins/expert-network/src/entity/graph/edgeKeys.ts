/** What a line of the graph says, by the relation it stands for. */
export const edgeKeys = {
  ownerOf: 'relations.edge.ownerOf',
  hasPart: 'relations.edge.hasPart',
  parentOf: 'relations.edge.parentOf',
  hasMember: 'relations.edge.hasMember',
  serves: 'relations.edge.serves',
  networkMember: 'relations.edge.hasMember',
  succeededBy: 'relations.edge.succeededBy',
} as const;

/** The words of the relations between two entities, each once; the other direction says the same. */
export function edgeKeysOf(
  relations: readonly string[],
): readonly (typeof edgeKeys)[keyof typeof edgeKeys][] {
  return [
    ...new Set(relations.filter(isKnown).map(relation => edgeKeys[relation])),
  ];
}

function isKnown(relation: string): relation is keyof typeof edgeKeys {
  return Object.hasOwn(edgeKeys, relation);
}

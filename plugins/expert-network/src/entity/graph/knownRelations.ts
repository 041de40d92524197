/** The relations a graph of the network shows, the direction it is read in first. */
export const relationPairs: [string, string][] = [
  ['ownerOf', 'ownedBy'],
  ['hasPart', 'partOf'],
  ['parentOf', 'childOf'],
  ['hasMember', 'memberOf'],
  ['serves', 'servedBy'],
  ['networkMember', 'memberOfNetwork'],
  ['succeededBy', 'successorOf'],
];

/** Both directions of every one of them. */
export const knownRelations: string[] = relationPairs.flat();

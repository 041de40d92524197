import type { Language } from '@tukiverkko/plugin-expert-network-common';
import type { RelatedEntity } from './related';

/** The relations a page tells of, in the order it does; each is also the key of its name. */
export const relationKeys = [
  'relation.partOf.region',
  'relation.hasPart.region',
  'relation.ownedBy.group',
  'relation.ownerOf.consultationservice',
  'relation.ownerOf.expertnetwork',
  'relation.serves.region',
  'relation.organisedWith.expertnetwork',
  'relation.servedBy.consultationservice',
  'relation.servedBy.group',
  'relation.servedBy.expertnetwork',
  'relation.networkMember.group',
  'relation.networkMember.user',
  'relation.memberOfNetwork.expertnetwork',
  'relation.childOf.group',
  'relation.parentOf.group',
  'relation.memberOf.group',
  'relation.hasMember.user',
  'relation.succeededBy',
  'relation.successorOf',
] as const;

/** Key of a relation and, where it matters, of the kind at its other end. */
export type RelationKey = (typeof relationKeys)[number];

/** Entities in the same relation, by name. */
export interface RelationGroup {
  readonly key: RelationKey;
  readonly entities: readonly RelatedEntity[];
}

/** Relations in reading order. What is not in the list belongs to some other plugin's page. */
export function relationGroups(
  entities: readonly RelatedEntity[],
  language: Language,
): readonly RelationGroup[] {
  const collator = new Intl.Collator(language);
  return relationKeys
    .map(key => ({
      key,
      entities: entities
        .filter(entity => matches(entity, key))
        .sort((a, b) => collator.compare(a.name[language], b.name[language])),
    }))
    .filter(group => group.entities.length > 0);
}

function matches({ relation, kind }: RelatedEntity, key: RelationKey): boolean {
  return (
    key === `relation.${relation}.${kind}` || key === `relation.${relation}`
  );
}

import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { IndexableDocument } from '@backstage/plugin-search-common';
import {
  conceptOf,
  namesOf,
  type Texts,
  type VocabularyName,
} from '@tukiverkko/plugin-expert-network-common';

/** A unit, network, service or region as Backstage's search keeps it. */
export interface NetworkDocument extends IndexableDocument {
  readonly kind: string;
}

const described: readonly VocabularyName[] = [
  'phenomena',
  'expertise',
  'clientGroups',
  'modes',
];

/**
 * An entity with every word it may be looked for by: its names and descriptions in
 * each language, and the names and other words of the concepts it carries.
 */
export function networkDocument(entity: Entity): NetworkDocument {
  const { kind, metadata, spec = {} } = entity;
  const namespace = metadata.namespace ?? 'default';
  const names = namesOf(entity);
  return {
    title: names.fi,
    text: [
      ...Object.values(names),
      metadata.description,
      ...Object.values((spec.descriptions ?? {}) as Texts),
      ...described.flatMap(vocabulary => wordsOf(vocabulary, spec[vocabulary])),
      // A strength is a phenomenon the unit is known for.
      ...wordsOf('phenomena', spec.strengths),
    ]
      .filter((text, at, all) => text && all.indexOf(text) === at)
      .join(' · '),
    location: `/catalog/${namespace}/${kind.toLowerCase()}/${metadata.name}`,
    kind,
    authorization: { resourceRef: stringifyEntityRef(entity) },
  };
}

function wordsOf(
  vocabulary: VocabularyName,
  codes: unknown,
): readonly string[] {
  if (!Array.isArray(codes)) return [];
  return codes.flatMap(code => {
    const concept = conceptOf(vocabulary, String(code));
    return concept
      ? [
          ...Object.values(concept.names),
          ...Object.values(concept.words ?? {}).flat(),
        ]
      : [];
  });
}

import type { IndexableDocument } from '@backstage/plugin-search-common';
import type { Concept } from '@tukiverkko/plugin-expert-network-common';

/** A phenomenon, found by every word people say for it; its page says who can help. */
export function phenomenonDocument(concept: Concept): IndexableDocument {
  const { code, names, words = {}, definition } = concept;
  return {
    title: names.fi,
    text: [
      ...Object.values(names),
      ...Object.values(words).flat(),
      ...Object.values(definition ?? {}),
    ].join(' · '),
    location: `/find/phenomena/${code}`,
  };
}

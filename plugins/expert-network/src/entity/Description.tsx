import type { Entity } from '@backstage/catalog-model';
import type { Texts } from '@tukiverkko/plugin-expert-network-common';
import { LocalText } from './LocalText';

/** What an entity says of itself. */
export function Description({ entity }: { readonly entity: Entity }) {
  return <LocalText texts={descriptionsOf(entity)} />;
}

// The catalogue's own description is one text, in the language most units work in.
function descriptionsOf({ metadata, spec }: Entity): Texts | undefined {
  const { descriptions } = (spec ?? {}) as { descriptions?: Texts };
  return (
    descriptions ??
    (metadata.description ? { fi: metadata.description } : undefined)
  );
}

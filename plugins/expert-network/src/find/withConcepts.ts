import type { NamedConcept } from '@tukiverkko/plugin-expert-network-common';
import type { FindView } from './FindView';

/** The view narrowed by concepts too: what typed words mean, once it is said in codes. */
export function withConcepts(
  view: FindView,
  concepts: readonly Pick<NamedConcept, 'vocabulary' | 'code'>[],
): FindView {
  return concepts.reduce<FindView>(
    (narrowed, { vocabulary, code }) =>
      vocabulary === 'regions'
        ? { ...narrowed, region: code }
        : {
            ...narrowed,
            [vocabulary]: [...new Set([...narrowed[vocabulary], code])],
          },
    view,
  );
}

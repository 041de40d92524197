import {
  countyRegions,
  vocabularies,
} from '@tukiverkko/plugin-expert-network-common';
import type { OptionSource } from '@tukiverkko/plugin-forms-node';

/** The vocabularies and the regions, as choices of forms (`x-options`). */
export const optionSources: readonly OptionSource[] = [
  ...Object.entries(vocabularies).map(([id, concepts]) => ({
    id,
    options: async () =>
      concepts.map(({ code, names }) => ({ code, label: names })),
  })),
  {
    id: 'regions',
    // Official, not read from the catalogue: a form can be published before the first reading.
    options: async () =>
      countyRegions.map(({ slug, names }) => ({ code: slug, label: names })),
  },
];

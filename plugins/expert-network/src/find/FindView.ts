import type { FindRequest } from '@tukiverkko/plugin-expert-network-common';

/**
 * What the query of `/find` says: every part of a question that is safe to log.
 * The words a person types are not here; they live in the fragment (see `words.ts`).
 */
export interface FindView {
  /** Slug, or {@link wholeCountry}; absent means the reader's own county. */
  readonly region?: string;
  readonly modes: readonly string[];
  readonly languages: readonly string[];
  readonly levels: readonly string[];
  readonly phenomena: readonly string[];
  readonly openOnly: boolean;
}

/** A facet of which several values may be chosen. */
export type Facet = 'modes' | 'languages' | 'levels' | 'phenomena';

const parameters: Readonly<Record<Facet, string>> = {
  modes: 'mode',
  languages: 'lang',
  levels: 'level',
  phenomena: 'phenomenon',
};
const facets = Object.keys(parameters) as Facet[];

/** The region of a view that looks everywhere. */
export const wholeCountry = 'all';

/** The view with nothing chosen. */
export const noFilters: FindView = {
  modes: [],
  languages: [],
  levels: [],
  phenomena: [],
  openOnly: false,
};

/** Values a filter can take; one that is absent here takes any. */
export type Known = Readonly<
  Partial<Record<Facet | 'region', readonly string[]>>
>;

/** Reads the query. Values nobody knows are left out and named, so that the page can say so. */
export function readFindView(
  query: URLSearchParams,
  known: Known = {},
): { readonly view: FindView; readonly ignored: readonly string[] } {
  const ignored: string[] = [];
  const keepKnown = (filter: keyof Known) => (value: string) => {
    const isKnown = known[filter]?.includes(value) ?? true;
    if (!isKnown) ignored.push(value);
    return isKnown;
  };
  const values = (facet: Facet) =>
    [...new Set(query.getAll(parameters[facet]))].filter(keepKnown(facet));
  const [region] = query.getAll('region').filter(keepKnown('region'));

  return {
    view: {
      ...(region && { region }),
      modes: values('modes'),
      languages: values('languages'),
      levels: values('levels'),
      phenomena: values('phenomena'),
      openOnly: query.get('open') === '1',
    },
    ignored,
  };
}

/** Writes the query; what is as usual is left out, so that a link stays short. */
export function writeFindView(view: FindView): string {
  const query = new URLSearchParams();
  if (view.region) query.set('region', view.region);
  for (const facet of facets) {
    for (const value of view[facet]) query.append(parameters[facet], value);
  }
  if (view.openOnly) query.set('open', '1');
  return query.toString();
}

/** The question the backend is asked. */
export function toFindRequest(view: FindView, words: string): FindRequest {
  const chosen = Object.fromEntries(
    facets
      .filter(facet => view[facet].length > 0)
      .map(facet => [facet, view[facet]]),
  );
  return {
    ...chosen,
    ...(view.region && {
      region: view.region === wholeCountry ? null : view.region,
    }),
    ...(view.openOnly && { openOnly: true }),
    ...(words && { words }),
  };
}

/** How many filters are chosen; the region counts when it is not the reader's own. */
export function countFilters(view: FindView): number {
  return (
    facets.reduce((sum, facet) => sum + view[facet].length, 0) +
    (view.region ? 1 : 0) +
    (view.openOnly ? 1 : 0)
  );
}

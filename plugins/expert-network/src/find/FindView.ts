import {
  currentCode,
  type FacetName,
  type FindRequest,
} from '@tukiverkko/plugin-expert-network-common';

/** How results are laid out. */
export type Layout = 'list' | 'map' | 'table';

/** Every layout, in the order they are offered. */
export const layouts: readonly Layout[] = ['list', 'map', 'table'];

/**
 * What the query of `/find` says: every part of a question that is safe to log.
 * The words a person types are not here; they live in the fragment (see `words.ts`).
 */
export interface FindView
  extends Readonly<Record<FacetName, readonly string[]>> {
  /** Slug, or {@link wholeCountry}; absent means the reader's own county. */
  readonly region?: string;
  readonly openOnly: boolean;
  readonly withEnded: boolean;
  readonly layout: Layout;
}

const parameters: Readonly<Record<FacetName, string>> = {
  phenomena: 'phenomenon',
  expertise: 'expertise',
  clientGroups: 'group',
  levels: 'level',
  modes: 'mode',
  languages: 'lang',
};

/** The facets of which several values may be chosen, in the order of the page. */
export const facetNames = Object.keys(parameters) as readonly FacetName[];

/** The region of a view that looks everywhere. */
export const wholeCountry = 'all';

/** The view with nothing chosen. */
export const noFilters: FindView = {
  phenomena: [],
  expertise: [],
  clientGroups: [],
  levels: [],
  modes: [],
  languages: [],
  openOnly: false,
  withEnded: false,
  layout: 'list',
};

/** Values a filter can take; one that is absent here takes any. */
export type Known = Readonly<
  Partial<Record<FacetName | 'region', readonly string[]>>
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
  // An old link may hold a code that another has replaced.
  const values = (facet: FacetName) =>
    query
      .getAll(parameters[facet])
      .map(code => currentCode(facet, code))
      .filter((code, index, codes) => codes.indexOf(code) === index)
      .filter(keepKnown(facet));
  const [region] = query.getAll('region').filter(keepKnown('region'));

  return {
    view: {
      ...(region && { region }),
      phenomena: values('phenomena'),
      expertise: values('expertise'),
      clientGroups: values('clientGroups'),
      levels: values('levels'),
      modes: values('modes'),
      languages: values('languages'),
      openOnly: query.get('open') === '1',
      withEnded: query.get('ended') === '1',
      layout: layouts.find(layout => layout === query.get('view')) ?? 'list',
    },
    ignored,
  };
}

/** Writes the query; what is as usual is left out, so that a link stays short. */
export function writeFindView(view: FindView): string {
  const query = new URLSearchParams();
  if (view.region) query.set('region', view.region);
  for (const facet of facetNames) {
    for (const value of view[facet]) query.append(parameters[facet], value);
  }
  if (view.openOnly) query.set('open', '1');
  if (view.withEnded) query.set('ended', '1');
  if (view.layout !== 'list') query.set('view', view.layout);
  return query.toString();
}

/** The question the backend is asked. */
export function toFindRequest(view: FindView, words: string): FindRequest {
  const chosen = Object.fromEntries(
    facetNames
      .filter(facet => view[facet].length > 0)
      .map(facet => [facet, view[facet]]),
  );
  return {
    ...chosen,
    ...(view.region && {
      region: view.region === wholeCountry ? null : view.region,
    }),
    ...(view.openOnly && { openOnly: true }),
    ...(view.withEnded && { withEnded: true }),
    ...(view.layout === 'map' && { withCounties: true }),
    ...(words && { words }),
  };
}

/** How many filters are chosen; the region counts when it is not the reader's own. */
export function countFilters(view: FindView): number {
  return (
    facetNames.reduce((sum, facet) => sum + view[facet].length, 0) +
    (view.region ? 1 : 0) +
    (view.openOnly ? 1 : 0)
  );
}

import { currentCode } from '@tukiverkko/plugin-expert-network-common';

/** What the query of `/find/regions` says. */
export interface RegionsView {
  /** `units`, `services`, or the code of a phenomenon whose coverage is shown. */
  readonly show: string;
  readonly layout: 'map' | 'table';
}

/** The counts the map can show. */
export const countsShown = ['units', 'services'] as const;

/** One of {@link countsShown}. */
export type CountShown = (typeof countsShown)[number];

/** Tells a count from the code of a phenomenon. */
export function isCount(show: string): show is CountShown {
  return (countsShown as readonly string[]).includes(show);
}

/** Reads the query; what nobody knows is as usual, and said to be. */
export function readRegionsView(
  query: URLSearchParams,
  phenomena: readonly string[],
): { readonly view: RegionsView; readonly isIgnored: boolean } {
  const asked = currentCode('phenomena', query.get('show') ?? 'units');
  const isKnown = isCount(asked) || phenomena.includes(asked);
  return {
    view: {
      show: isKnown ? asked : 'units',
      layout: query.get('view') === 'table' ? 'table' : 'map',
    },
    isIgnored: !isKnown,
  };
}

/** Writes the query; what is as usual is left out. */
export function writeRegionsView({ show, layout }: RegionsView): string {
  return new URLSearchParams([
    ...(show === 'units' ? [] : [['show', show]]),
    ...(layout === 'map' ? [] : [['view', layout]]),
  ]).toString();
}

import {
  codesIn,
  conceptOf,
  type Concept,
} from '@tukiverkko/plugin-expert-network-common';

/** The concepts around a phenomenon. */
export interface Neighbours {
  readonly broader: readonly Concept[];
  readonly narrower: readonly Concept[];
  /** What it was called before: concepts it has replaced. */
  readonly former: readonly Concept[];
}

/** What stands above and below a phenomenon, and before it in time. */
export function neighboursOf(phenomenon: Concept): Neighbours {
  const all = codesIn('phenomena').flatMap(
    code => conceptOf('phenomena', code) ?? [],
  );
  return {
    broader: all.filter(({ code }) => phenomenon.broader?.includes(code)),
    narrower: all.filter(
      ({ broader, replacedBy }) =>
        broader?.includes(phenomenon.code) && replacedBy === undefined,
    ),
    former: all.filter(({ replacedBy }) => replacedBy === phenomenon.code),
  };
}

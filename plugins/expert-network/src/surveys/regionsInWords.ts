import type { SurveyRegion } from '@tukiverkko/plugin-expert-network-common';

/** Regions of which nobody has answered, and those of which some have not. */
export function regionsInWords(
  regions: readonly SurveyRegion[],
  nameOf: (region: SurveyRegion) => string,
) {
  const list = (some: readonly SurveyRegion[]) => some.map(nameOf).join(', ');
  return {
    none: list(regions.filter(({ answered }) => answered === 0)),
    some: list(
      regions.filter(({ answered, asked }) => answered > 0 && answered < asked),
    ),
  };
}

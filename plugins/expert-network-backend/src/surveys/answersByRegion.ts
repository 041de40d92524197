import type {
  AskedOrganisation,
  Localized,
  SurveyRegion,
} from '@tukiverkko/plugin-expert-network-common';

/** An organisation with the refs of the regions it serves; none is the whole country. */
export type AskedWithin = Pick<AskedOrganisation, 'answeredOn'> & {
  readonly regions: readonly string[];
};

/** How many of the asked have answered in each region; an organisation of two regions stands in both. */
export function answersByRegion(
  organisations: readonly AskedWithin[],
  nameOf: (region: string) => Localized | undefined,
): readonly SurveyRegion[] {
  const regions = new Map<string | null, AskedWithin[]>();
  for (const one of organisations) {
    const within = one.regions.length > 0 ? one.regions : [null];
    for (const region of within) {
      const others = regions.get(region);
      if (others) others.push(one);
      else regions.set(region, [one]);
    }
  }
  return [...regions]
    .map(([ref, asked]) => ({
      ref,
      name: (ref !== null && nameOf(ref)) || null,
      asked: asked.length,
      answered: asked.filter(({ answeredOn }) => answeredOn !== null).length,
    }))
    .sort(byName);
}

/** The whole country last, and before it what the catalogue has no name for. */
function byName(a: SurveyRegion, b: SurveyRegion): number {
  const [one, other] = [a, b].map(({ ref, name }) => name?.fi ?? ref);
  if (one === null) return 1;
  if (other === null) return -1;
  return one.localeCompare(other, 'fi');
}

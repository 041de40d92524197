import type { ConsultationServiceEntity } from '@tukiverkko/plugin-expert-network-common';

/** What services take when one of them names no phenomenon. */
export const everyPhenomenon = 'every';

/** The phenomena that services take together, in the order they are named. */
export function phenomenaOf(
  services: readonly ConsultationServiceEntity[],
): readonly string[] | typeof everyPhenomenon {
  if (services.some(({ spec: { phenomena = [] } }) => phenomena.length === 0))
    return everyPhenomenon;
  return [...new Set(services.flatMap(({ spec }) => spec.phenomena ?? []))];
}

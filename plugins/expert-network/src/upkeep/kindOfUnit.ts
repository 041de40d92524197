import type { UpkeepUnit } from '@tukiverkko/plugin-expert-network-common';
import type { Texts } from '../translations/en';

/** Key of the word for what a unit is. */
export function kindOfUnit({
  type,
  teamType,
}: Pick<UpkeepUnit, 'type' | 'teamType'>): Extract<
  keyof Texts,
  `kind.${string}`
> {
  if (type === 'service') return 'kind.consultationservice';
  if (type === 'network') return 'kind.expertnetwork';
  return teamType ? `kind.group.${teamType}` : 'kind.group';
}

import type { Reach } from '@tukiverkko/plugin-expert-network-common';
import type { TileLevel } from '@tukiverkko/ui';

/** How each reach is filled and marked, the nearest first. */
export const reachLevels: Readonly<Record<Reach, TileLevel>> = {
  own: 'strong',
  area: 'middle',
  national: 'light',
  none: 'none',
};

/** Every reach, the nearest first. */
export const reaches = Object.keys(reachLevels) as readonly Reach[];

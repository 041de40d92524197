import type { TileLevel } from '@tukiverkko/ui';

const levels: readonly TileLevel[] = ['light', 'middle', 'strong'];

/** The counts that share a shade. */
export interface Shade {
  readonly level: TileLevel;
  readonly from: number;
  readonly to: number;
}

/** At most four shades for counts up to the largest: none, and three of equal width; the strongest first. */
export function shadesUpTo(largest: number): readonly Shade[] {
  const width = Math.max(1, Math.ceil(largest / levels.length));
  const used = levels
    .map((level, index) => ({
      level,
      from: index * width + 1,
      to: Math.min((index + 1) * width, largest),
    }))
    .filter(({ from }) => from <= largest);
  return [...used.reverse(), { level: 'none', from: 0, to: 0 }];
}

/** The shade of one count. */
export function shadeOf(count: number, shades: readonly Shade[]): TileLevel {
  return (
    shades.find(({ from, to }) => from <= count && count <= to)?.level ?? 'none'
  );
}

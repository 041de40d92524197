/** How strongly a tile is filled, strongest first; `none` is hatched. */
export type TileLevel = 'strong' | 'middle' | 'light' | 'none';

/** One region of a map, in the cell where it stands. */
export interface Tile {
  readonly id: string;
  /** A few letters, for where the name has no room. */
  readonly code: string;
  readonly name: string;
  /** Cell of the grid, both counted from one. */
  readonly column: number;
  readonly row: number;
  /** Id of the area it belongs to. */
  readonly area: string;
  readonly level?: TileLevel;
  /** Written instead of the mark of the level: a count. */
  readonly figure?: string;
  /** Everything the tile says, for those who listen; begins with its name. */
  readonly label: string;
  /** Where it leads; one without is a button. */
  readonly href?: string;
}

/** Tiles that belong together; the cell is where their name is written. */
export interface TileArea {
  readonly id: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

/** The mark of each level, so that nothing is told by colour alone. */
export const tileMarks: Readonly<Record<TileLevel, string>> = {
  strong: '●',
  middle: '◐',
  light: '○',
  none: '–',
};

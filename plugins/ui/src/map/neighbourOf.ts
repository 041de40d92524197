/** A cell of the grid. */
interface Cell {
  readonly column: number;
  readonly row: number;
}

/** The keys that move on a map, as steps of column and row. */
export const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The tile one comes to by going in a direction: the nearest one there, and of two as near the one
 * straight ahead. A step aside counts double, so that a row is followed over a hole in it.
 */
export function neighbourOf<T extends Cell>(
  from: T,
  tiles: readonly T[],
  [columns, rows]: readonly [number, number],
): T | undefined {
  let nearest: T | undefined;
  let shortest = Infinity;
  for (const tile of tiles) {
    const right = tile.column - from.column;
    const down = tile.row - from.row;
    const ahead = right * columns + down * rows;
    const aside = Math.abs(right * rows) + Math.abs(down * columns);
    const way = ahead + 2 * aside;
    if (ahead > 0 && way < shortest) {
      nearest = tile;
      shortest = way;
    }
  }
  return nearest;
}

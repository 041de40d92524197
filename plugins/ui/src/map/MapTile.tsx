import { Link } from 'react-router-dom';
import { type Tile, tileMarks } from './Tile';

/** One tile: a link where it leads somewhere, else a button. */
export function MapTile(props: {
  readonly tile: Tile;
  readonly tiles: readonly Tile[];
  readonly isStop: boolean;
  readonly isChosen?: boolean;
  readonly onFocus: () => void;
  readonly onChoose?: (id: string) => void;
  readonly elements: Map<string, HTMLElement>;
}) {
  const { tile, isStop, elements, onChoose } = props;
  const common = {
    className: `tuki-map-tile tuki-map-level-${tile.level ?? 'light'}`,
    'aria-label': tile.label,
    tabIndex: isStop ? 0 : -1,
    onFocus: props.onFocus,
    ref: (element: HTMLElement | null) => {
      if (element) elements.set(tile.id, element);
      else elements.delete(tile.id);
    },
  };
  const content = (
    <>
      <span className="tuki-map-code">{tile.code}</span>
      <span className="tuki-map-name">{tile.name}</span>
      <span className="tuki-map-mark">
        {tile.figure ?? (tile.level && tileMarks[tile.level])}
      </span>
    </>
  );
  return (
    <li
      className={['tuki-map-cell', ...outerEdges(tile, props.tiles)].join(' ')}
      style={{ gridColumnStart: tile.column, gridRowStart: tile.row }}
    >
      {tile.href ? (
        <Link {...common} to={tile.href}>
          {content}
        </Link>
      ) : (
        <button
          {...common}
          type="button"
          aria-pressed={props.isChosen}
          onClick={() => onChoose?.(tile.id)}
        >
          {content}
        </button>
      )}
    </li>
  );
}

const edges = {
  top: [0, -1],
  right: [1, 0],
  bottom: [0, 1],
  left: [-1, 0],
} as const;

/** The edges where the area of the tile ends. */
function outerEdges(tile: Tile, tiles: readonly Tile[]): readonly string[] {
  return Object.entries(edges)
    .filter(
      ([, [right, down]]) =>
        !tiles.some(
          ({ area, column, row }) =>
            area === tile.area &&
            column === tile.column + right &&
            row === tile.row + down,
        ),
    )
    .map(([edge]) => `tuki-map-edge-${edge}`);
}

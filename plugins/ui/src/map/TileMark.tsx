import { tileMarks, type TileLevel } from './Tile';
import './map.css';

/** The fill and mark of a level, for a legend or a cell; the words beside it say what it means. */
export function TileMark({ level }: { readonly level: TileLevel }) {
  return (
    <span aria-hidden className={`tuki-map-swatch tuki-map-level-${level}`}>
      {tileMarks[level]}
    </span>
  );
}

import { type KeyboardEvent, useRef, useState } from 'react';
import { uiTranslationRef } from '../language/translation';
import { directions, neighbourOf } from './neighbourOf';
import { MapTile } from './MapTile';
import { SkipOver } from './SkipOver';
import type { Tile, TileArea, TileLevel } from './Tile';
import { TileLegend } from './TileLegend';
import './map.css';
import { useTexts } from '../language/useTexts';

/** Props of {@link TileMap}. */
export interface TileMapProps {
  /** What the map shows, in a few words. */
  readonly label: string;
  readonly tiles: readonly Tile[];
  /** In the order they are read. */
  readonly areas: readonly TileArea[];
  /** What each level means. */
  readonly legend?: readonly {
    readonly level: TileLevel;
    readonly text: string;
  }[];
  /** Id of the tile that is chosen now. */
  readonly chosen?: string;
  readonly onChoose?: (id: string) => void;
}

/**
 * A country as equal tiles, area by area. One stop for Tab; arrows move as on the map, Home and End
 * to the first and last, Enter chooses. The same content as a table is the page's own to offer.
 */
export function TileMap(props: TileMapProps) {
  const { label, areas, legend, chosen, onChoose } = props;
  const { t } = useTexts(uiTranslationRef);
  const elements = useRef(new Map<string, HTMLElement>());
  const [visited, setVisited] = useState<string>();

  const tiles = areas.flatMap(({ id }) =>
    props.tiles.filter(({ area }) => area === id),
  );
  const stop =
    tiles.find(({ id }) => id === (visited ?? chosen))?.id ?? tiles[0]?.id;

  const move = (event: KeyboardEvent) => {
    const from = tiles.find(({ id }) => id === stop);
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = destination(event.key, from, tiles);
    if (!to) return;
    event.preventDefault();
    elements.current.get(to.id)?.focus();
  };

  return (
    <div className="tuki-map" role="group" aria-label={label}>
      <SkipOver label={t('map.skip')}>
        {/* Tiles are what is operated; the grid only hears the keys that move among them. */}
        <div className="tuki-map-grid" role="presentation" onKeyDown={move}>
          {areas.map(area => (
            <div key={area.id} className="tuki-map-area">
              <h3
                className="tuki-map-area-name"
                style={{ gridColumnStart: area.column, gridRowStart: area.row }}
              >
                {area.name}
              </h3>
              <ul className="tuki-map-area">
                {tiles
                  .filter(tile => tile.area === area.id)
                  .map(tile => (
                    <MapTile
                      key={tile.id}
                      tile={tile}
                      tiles={tiles}
                      isStop={tile.id === stop}
                      isChosen={onChoose && tile.id === chosen}
                      onFocus={() => setVisited(tile.id)}
                      onChoose={onChoose}
                      elements={elements.current}
                    />
                  ))}
              </ul>
            </div>
          ))}
        </div>
        {legend && <TileLegend legend={legend} />}
      </SkipOver>
    </div>
  );
}

function destination(
  key: string,
  from: Tile,
  tiles: readonly Tile[],
): Tile | undefined {
  if (key === 'Home') return tiles[0];
  if (key === 'End') return tiles.at(-1);
  const direction = directions[key];
  return direction && neighbourOf(from, tiles, direction);
}

import { uiTranslationRef } from '../language/translation';
import type { TileLevel } from './Tile';
import { TileMark } from './TileMark';
import { useTexts } from '../language/useTexts';

/** What the fills of a map mean, each with its mark. */
export function TileLegend({
  legend,
}: {
  readonly legend: readonly {
    readonly level: TileLevel;
    readonly text: string;
  }[];
}) {
  const { t } = useTexts(uiTranslationRef);
  return (
    <ul className="tuki-map-legend" aria-label={t('map.legend')}>
      {legend.map(({ level, text }) => (
        <li key={level}>
          <TileMark level={level} />
          {text}
        </li>
      ))}
    </ul>
  );
}

import type { FormScore } from '@tukiverkko/plugin-forms-common';
import { stepOf } from '@tukiverkko/plugin-forms-common/building';
import { formatNumber, useLanguage, useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './ScoresTab.module.css';
import { severityLooks } from './severityLooks';

/** The bands where they lie on the range; what shows through is in none. The rows beside it say the same. */
export function BandLine({ score }: { readonly score: FormScore }) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { bands, range } = score;
  const [low, high] = range;
  const shown = (value: number) => formatNumber(value, language, 6);
  const step = stepOf(score);
  // A score is as wide as one step, so that a band of one score is seen.
  const width = high - low + step;
  const percent = (value: number) =>
    `${Math.max(0, Math.min(100, (value / width) * 100))}%`;
  const label = t('scores.bands.line', {
    low: shown(low),
    high: shown(high),
    bands: bands
      .map(
        ({ id, max, min, title }) =>
          `${title ?? id} ${shown(min)}–${shown(max)}`,
      )
      .join(', '),
  });
  if (width <= 0) return null;
  return (
    <div role="img" aria-label={label}>
      <div className={styles.line}>
        {bands.map(({ id, max, min, severity, title }) => (
          <div
            key={id}
            className={`${styles.band} tuki-tone-${severityLooks[severity][0]}`}
            style={{
              insetInlineStart: percent(min - low),
              width: percent(max - min + step),
            }}
          >
            {title ?? id}
          </div>
        ))}
      </div>
      <div className={styles.ends}>
        <span>{shown(low)}</span>
        <span>{shown(high)}</span>
      </div>
    </div>
  );
}

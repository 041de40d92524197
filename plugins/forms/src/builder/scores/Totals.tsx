import type { FormScore } from '@tukiverkko/plugin-forms-common';
import {
  titleOf,
  type PossibleTotals,
} from '@tukiverkko/plugin-forms-common/building';
import {
  formatNumber,
  formatPercent,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './ScoresTab.module.css';

/** Which scores there can be and how many ways lead to each: bars, and the same as a table. */
export function Totals({
  score,
  totals,
}: {
  readonly score: FormScore;
  readonly totals: PossibleTotals | undefined;
}) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition } = useBuilder();
  const shown = (value: number) => formatNumber(value, language, 6);
  if (score.items.length === 0) return null;
  if (!totals) return <p className={styles.note}>{t('scores.totals.none')}</p>;
  const { notAlwaysAsked, totals: all } = totals;
  const common = all.reduce((best, one) =>
    one.share > best.share ? one : best,
  );
  const low = all[0].value;
  const span = all[all.length - 1].value - low || 1;
  // Two neighbours never cover each other.
  const gap = all
    .slice(1)
    .reduce(
      (least, { value }, at) => Math.min(least, value - all[at].value),
      span,
    );
  const width = (gap / (span + gap)) * 100;
  return (
    <>
      <h3>{t('scores.totals')}</h3>
      <p className={styles.note}>
        {t('scores.totals.note')}{' '}
        {notAlwaysAsked.length > 0 &&
          t('scores.totals.hidden', {
            questions: notAlwaysAsked
              .map(item => titleOf(definition, item))
              .join(', '),
          })}
      </p>
      <svg
        role="img"
        aria-label={t('scores.totals.chart', {
          number: String(all.length),
          low: shown(low),
          high: shown(all[all.length - 1].value),
          common: shown(common.value),
        })}
        className={styles.bars}
        viewBox="0 0 100 40"
        preserveAspectRatio="none"
      >
        {all.map(({ share, value }) => {
          const height = (share / common.share) * 40;
          return (
            <rect
              key={value}
              x={((value - low) / (span + gap)) * 100 + width * 0.05}
              y={40 - height}
              width={width * 0.9}
              height={height}
              fill="currentColor"
            />
          );
        })}
      </svg>
      <details>
        <summary>{t('scores.totals.table')}</summary>
        <table className="tuki-table">
          <caption>{t('scores.totals')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('scores.totals.score')}</th>
              <th scope="col">{t('scores.bands.share')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map(({ share, value }) => (
              <tr key={value}>
                <th scope="row">{shown(value)}</th>
                <td>{formatPercent(share, language, 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

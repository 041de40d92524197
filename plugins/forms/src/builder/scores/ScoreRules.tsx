import { Button } from '@backstage/ui';
import type { FormScore } from '@tukiverkko/plugin-forms-common';
import {
  scoreBounds,
  type OperationArgs,
} from '@tukiverkko/plugin-forms-common/building';
import {
  Field,
  formatNumber,
  Notice,
  readNumber,
  SelectInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useId } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { DraftText } from './DraftText';
import styles from './ScoresTab.module.css';

const methods = ['sum', 'mean', 'max', 'count'] as const;
const policies = ['null', 'prorate', 'zero'] as const;

/** How a score is counted, what becomes of it where an answer is missing, and between what it lies. */
export function ScoreRules({
  change,
  isReadOnly,
  score,
}: {
  readonly score: FormScore;
  readonly isReadOnly: boolean;
  readonly change: (changed: OperationArgs<'setScore'>['change']) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition, edit } = useBuilder();
  const ids = { method: useId(), missing: useId() };
  const { items, method, missing, range, round } = score;
  const bounds = scoreBounds(score, definition);
  const isOther = bounds && (bounds[0] !== range[0] || bounds[1] !== range[1]);
  const shown = (value: number) => formatNumber(value, language, 6);
  /** Keeps a number; says so where it is none. */
  const number =
    (keep: (value: number) => void, isWhole = false) =>
    (text: string): string | undefined => {
      const value = readNumber(text);
      if (value === undefined || (isWhole && !/^\d{1,2}$/.test(text.trim())))
        return t('scores.number');
      keep(value);
      return undefined;
    };
  const all = String(items.length);
  const most = String(missing.maxMissing ?? items.length);
  return (
    <>
      <div className={styles.row}>
        <Field id={ids.method} label={t('scores.method')}>
          {wiring => (
            <SelectInput
              {...wiring}
              readOnly={isReadOnly}
              options={methods.map(value => ({
                value,
                label: t(`scores.method.${value}`),
              }))}
              value={method}
              onChange={value => {
                const chosen = methods.find(one => one === value);
                if (chosen) change({ method: chosen });
              }}
            />
          )}
        </Field>
        <Field id={ids.missing} label={t('scores.missing')}>
          {wiring => (
            <SelectInput
              {...wiring}
              readOnly={isReadOnly}
              options={policies.map(value => ({
                value,
                label: t(`scores.missing.${value}`),
              }))}
              value={missing.policy}
              onChange={value => {
                const policy = policies.find(one => one === value);
                if (policy)
                  change({
                    missing:
                      policy === 'null' ? { policy } : { ...missing, policy },
                  });
              }}
            />
          )}
        </Field>
        {missing.policy !== 'null' && (
          <DraftText
            label={t('scores.missing.most')}
            isFigure
            isReadOnly={isReadOnly}
            value={most}
            onCommit={number(
              maxMissing => change({ missing: { ...missing, maxMissing } }),
              true,
            )}
          />
        )}
        {(round !== undefined || method === 'mean') && (
          <DraftText
            label={t('scores.round')}
            isFigure
            isReadOnly={isReadOnly}
            value={String(round ?? '')}
            onCommit={number(value => change({ round: value }), true)}
          />
        )}
      </div>
      <p className={styles.note}>
        {t(`scores.missing.says.${missing.policy}`, {
          all,
          ...(missing.policy === 'null' ? { most: '' } : { most }),
        })}
      </p>
      <div className={styles.row}>
        <DraftText
          label={t('scores.low')}
          isFigure
          isReadOnly={isReadOnly}
          value={shown(range[0])}
          onCommit={number(low => change({ range: [low, range[1]] }))}
        />
        <DraftText
          label={t('scores.high')}
          isFigure
          isReadOnly={isReadOnly}
          value={shown(range[1])}
          onCommit={number(high => change({ range: [range[0], high] }))}
        />
      </div>
      {items.length > 0 && (
        <p className={styles.note}>
          {bounds
            ? t('scores.possible', {
                low: shown(bounds[0]),
                high: shown(bounds[1]),
              })
            : t('scores.unbounded')}
        </p>
      )}
      {isOther && (
        <Notice
          tone="warning"
          title={t('scores.range.differs')}
          action={
            !isReadOnly && (
              <Button
                variant="secondary"
                onPress={() => edit('fitRange', { score: score.id })}
              >
                {t('scores.range.fit', {
                  low: shown(bounds[0]),
                  high: shown(bounds[1]),
                })}
              </Button>
            )
          }
        />
      )}
    </>
  );
}

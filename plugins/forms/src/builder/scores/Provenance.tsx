import type { FormScore } from '@tukiverkko/plugin-forms-common';
import type { OperationArgs } from '@tukiverkko/plugin-forms-common/building';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { DraftText } from './DraftText';
import styles from './ScoresTab.module.css';

const parts = ['instrument', 'source', 'licence'] as const;
const nothing = { instrument: '', source: '', licence: '' };

/** Where a score comes from: a published instrument is named, with its source and licence. */
export function Provenance({
  change,
  isReadOnly,
  score: { provenance },
}: {
  readonly score: FormScore;
  readonly isReadOnly: boolean;
  readonly change: (changed: OperationArgs<'setScore'>['change']) => void;
}) {
  const { t } = useTexts(builderTranslationRef);
  return (
    <>
      <h3>{t('scores.provenance')}</h3>
      <label>
        <input
          type="checkbox"
          checked={provenance !== undefined}
          disabled={isReadOnly}
          onChange={({ target }) =>
            change({ provenance: target.checked ? nothing : undefined })
          }
        />{' '}
        {t('scores.provenance.is')}
      </label>
      {provenance && (
        <>
          <p className={styles.note}>{t('scores.provenance.note')}</p>
          <div className={styles.row}>
            {parts.map(part => (
              <DraftText
                key={part}
                label={t(`scores.provenance.${part}`)}
                value={provenance[part]}
                isReadOnly={isReadOnly}
                error={
                  provenance[part].trim() === ''
                    ? t('scores.provenance.missing')
                    : undefined
                }
                onCommit={text => {
                  change({ provenance: { ...provenance, [part]: text } });
                  return undefined;
                }}
              />
            ))}
          </div>
        </>
      )}
    </>
  );
}

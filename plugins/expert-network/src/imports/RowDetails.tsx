import { useLanguage, useTexts } from '@tukiverkko/ui';
import type { ImportRow } from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './Imports.module.css';

/** What is wrong with a row and what to do, or what it changes. */
export function RowDetails({ row }: { readonly row: ImportRow }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const { changes, does, problems } = row;
  if (problems.length > 0) {
    return (
      <ul className={styles.list}>
        {problems.map(({ code, field, sentence, where }) => (
          <li key={`${field} ${code}`}>
            {where && <strong>{where[language]}: </strong>}
            {sentence[language]}
          </li>
        ))}
      </ul>
    );
  }
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>
        {does === 'new'
          ? t('imports.says', { count: changes.length })
          : t('imports.changes', { count: changes.length })}
      </summary>
      <ul className={styles.list}>
        {changes.map(({ after, before, field, what }) => (
          <li key={field}>
            {does === 'new' ? (
              <>
                <strong>{what[language]}: </strong>
                {after?.[language]}
              </>
            ) : (
              t('imports.change', {
                what: what[language],
                before: before?.[language] ?? t('imports.change.none'),
                after: after?.[language] ?? t('imports.change.none'),
              })
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

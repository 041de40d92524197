import { formatDateTime, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './DirectoryAge.module.css';

/** How old the directory is that a ranking was made from. */
export function DirectoryAge({ at }: { readonly at: string }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  return (
    <p className={styles.age}>
      {t('find.old', { when: formatDateTime(at, language) })}
    </p>
  );
}

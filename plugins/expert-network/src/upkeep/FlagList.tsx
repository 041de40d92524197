import { RiAlertLine } from '@remixicon/react';
import type { Flag } from '@tukiverkko/plugin-expert-network-common';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './FlagList.module.css';
import { flagText } from './flagText';

/** What needs attention, a sentence each. */
export function FlagList({ flags }: { readonly flags: readonly Flag[] }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  if (flags.length === 0) return null;
  return (
    <ul className={styles.flags} aria-label={t('upkeep.flags')}>
      {flags.map(flag => (
        <li key={`${flag.code} ${flag.role?.fi}`}>
          <RiAlertLine aria-hidden />
          <span>{t(...flagText(flag, language))}</span>
        </li>
      ))}
    </ul>
  );
}

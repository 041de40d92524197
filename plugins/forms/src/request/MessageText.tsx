import type { CaseMessage } from '@tukiverkko/plugin-forms-common';
import { RiLock2Line } from '@remixicon/react';
import { useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './MessageText.module.css';
import { Written } from './Written';

/** What somebody wrote. A question, a message and a note of the team never look alike. */
export function MessageText({ message }: { readonly message: CaseMessage }) {
  const { t } = useTexts(formsTranslationRef);
  const { kind, text } = message;
  if (kind === 'note') {
    return (
      <div className={styles.note}>
        <p className={styles.reader}>
          <RiLock2Line aria-hidden />
          {t('talk.teamOnly')}
        </p>
        <Written>{text}</Written>
      </div>
    );
  }
  return (
    <div className={kind === 'message' ? styles.message : styles.question}>
      <Written>{text}</Written>
    </div>
  );
}

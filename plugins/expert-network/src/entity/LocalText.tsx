import {
  textIn,
  textLanguages,
  type Texts,
} from '@tukiverkko/plugin-expert-network-common';
import { LangText, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import styles from './LocalText.module.css';

/** A text in the reader's language; where it is not written in it, in another one, and it says in which it is. */
export function LocalText({ texts }: { readonly texts: Texts | undefined }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const found = textIn(texts, language);
  if (!texts || !found) return null;
  if (found.language === language)
    return <p className={styles.text}>{found.text}</p>;

  const languages = new Intl.ListFormat(language).format(
    textLanguages(texts).map(one => t(`text.in.${one}`)),
  );
  return (
    <p className={styles.text}>
      <LangText lang={found.language}>{found.text}</LangText>{' '}
      <span className={styles.note}>({t('text.only', { languages })})</span>
    </p>
  );
}

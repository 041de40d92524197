import { LangText } from '@tukiverkko/ui';
import {
  textLanguages,
  type SamiLanguage,
  type Texts,
} from '@tukiverkko/plugin-expert-network-common';
import styles from './Codes.module.css';

/** The Sámi languages a thing has a name in. */
export function samiLanguagesOf(names: Texts): readonly SamiLanguage[] {
  return textLanguages(names).filter(isSami);
}

/** Names in Sámi, each in its own language for those who listen. */
export function SamiNames({ names }: { readonly names: Texts }) {
  return (
    <ul className={styles.codes}>
      {samiLanguagesOf(names).map(language => (
        <li key={language}>
          <LangText lang={language}>{names[language]}</LangText>
        </li>
      ))}
    </ul>
  );
}

function isSami(language: string): language is SamiLanguage {
  return ['se', 'smn', 'sms'].includes(language);
}

import {
  nameOfCode,
  type VocabularyName,
} from '@tukiverkko/plugin-expert-network-common';
import { useLanguage } from '@tukiverkko/ui';
import styles from './Codes.module.css';

/** Codes of a vocabulary by their names, as a list. */
export function Codes(props: {
  readonly vocabulary: VocabularyName;
  readonly codes: readonly string[];
}) {
  const language = useLanguage();
  return (
    <ul className={styles.codes}>
      {props.codes.map(code => (
        <li key={code}>{nameOfCode(props.vocabulary, code)[language]}</li>
      ))}
    </ul>
  );
}

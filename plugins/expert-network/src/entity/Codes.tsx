import { Link } from '@backstage/ui';
import {
  nameOfCode,
  type VocabularyName,
} from '@tukiverkko/plugin-expert-network-common';
import { useLanguage } from '@tukiverkko/ui';
import { usePhenomenonPath } from '../phenomena/usePhenomenonPath';
import styles from './Codes.module.css';

/** Codes of a vocabulary by their names; a phenomenon leads to its own page. */
export function Codes(props: {
  readonly vocabulary: VocabularyName;
  readonly codes: readonly string[];
}) {
  const { vocabulary, codes } = props;
  const language = useLanguage();
  const phenomenonPath = usePhenomenonPath();

  return (
    <ul className={styles.codes}>
      {codes.map(code => {
        const name = nameOfCode(vocabulary, code)[language];
        return (
          <li key={code}>
            {vocabulary === 'phenomena' ? (
              <Link href={phenomenonPath(code)}>{name}</Link>
            ) : (
              name
            )}
          </li>
        );
      })}
    </ul>
  );
}

import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  nameOfCode,
  type VocabularyName,
} from '@tukiverkko/plugin-expert-network-common';
import { useLanguage } from '@tukiverkko/ui';
import { noFilters, writeFindView } from '../find/FindView';
import { findRouteRef } from '../routes';
import styles from './Codes.module.css';

/** Codes of a vocabulary by their names; a phenomenon leads to who else can help with it. */
export function Codes(props: {
  readonly vocabulary: VocabularyName;
  readonly codes: readonly string[];
}) {
  const { vocabulary, codes } = props;
  const language = useLanguage();
  const find = useRouteRef(findRouteRef)?.() ?? '/find';

  return (
    <ul className={styles.codes}>
      {codes.map(code => {
        const name = nameOfCode(vocabulary, code)[language];
        const query = writeFindView({ ...noFilters, phenomena: [code] });
        return (
          <li key={code}>
            {vocabulary === 'phenomena' ? (
              <Link href={`${find}?${query}`}>{name}</Link>
            ) : (
              name
            )}
          </li>
        );
      })}
    </ul>
  );
}

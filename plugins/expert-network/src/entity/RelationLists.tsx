import { Link } from '@backstage/ui';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { nameIn } from './nameIn';
import type { RelatedEntity } from './related';
import { relationGroups } from './relationGroups';
import styles from './RelationLists.module.css';

/** What an entity is related to, in both directions, by relation and name. */
export function RelationLists(props: {
  readonly related: readonly RelatedEntity[];
  /** How many of each relation are named; all of them unless said. */
  readonly most?: number;
  /** Side by side, where they have the page for themselves. */
  readonly isWide?: boolean;
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  return (
    <div className={props.isWide ? styles.wide : styles.groups}>
      {relationGroups(props.related, language).map(({ key, entities }) => (
        <div key={key}>
          <h3>{t(key)}</h3>
          <ul className={styles.list}>
            {entities.slice(0, props.most).map(({ ref, entity }) => {
              const { text, lang } = nameIn(entity, language);
              return (
                <li key={ref}>
                  <Link href={entityPath(ref)} lang={lang}>
                    {text}
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}

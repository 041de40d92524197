import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { Panel, useLanguage } from '@tukiverkko/ui';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import type { RelatedEntity } from './related';
import { relationGroups } from './relationGroups';
import styles from './Relations.module.css';

/** Everything an entity is related to, in both directions, by readable names. */
export function Relations({
  related,
}: {
  readonly related: readonly RelatedEntity[];
}) {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const groups = relationGroups(related, language);
  if (groups.length === 0) return null;

  return (
    <Panel title={t('entity.relations')}>
      {groups.map(({ key, entities }) => (
        <div key={key}>
          <h3>{t(key)}</h3>
          <ul className={styles.list}>
            {entities.map(({ ref, name }) => (
              <li key={ref}>
                <Link href={entityPath(ref)}>{name[language]}</Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}

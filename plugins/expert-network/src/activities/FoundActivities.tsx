import { Link } from '@backstage/ui';
import type { FoundActivity } from '@tukiverkko/plugin-expert-network-common';
import { formatDate, useLanguage, useTexts } from '@tukiverkko/ui';
import styles from '../find/Results.module.css';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** What the network does about what was searched for. */
export function FoundActivities(props: {
  readonly activities: readonly FoundActivity[];
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  if (props.activities.length === 0) return null;
  return (
    <section aria-labelledby="group-activities" className={styles.group}>
      <h2 id="group-activities">{t('find.activities')}</h2>
      <ul className={styles.list}>
        {props.activities.map(({ ref, name, date }) => (
          <li key={ref}>
            <Link href={entityPath(ref)}>{name[language]}</Link>
            {date && ` ${formatDate(date, language)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Link } from '@backstage/ui';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import {
  groupNames,
  type FindResponse,
} from '@tukiverkko/plugin-expert-network-common';
import { FoundActivities } from '../activities/FoundActivities';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import type { Layout } from './FindView';
import { hitGroups, isCut, wayOnGroups } from './hits';
import { NothingFound } from './NothingFound';
import { ResultGroup } from './ResultGroup';
import { ResultTable } from './ResultTable';
import styles from './Results.module.css';

/** The groups in the order of routing; the first hit is where a request would go. */
export function Results(props: {
  readonly found: FindResponse;
  readonly layout: Layout;
}) {
  const { found, layout } = props;
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const hits = hitGroups(found);

  const groups = (shown: FindResponse['groups']) =>
    shown.map(({ id, items }) => (
      <ResultGroup
        key={id}
        title={t('find.groupCount', {
          name: groupNames[id][language],
          hits: String(items.length),
        })}
        items={items}
      />
    ));
  return (
    <div className={styles.results}>
      {hits.length === 0 && <NothingFound found={found} />}
      {layout === 'table' ? (
        <ResultTable items={hits.flatMap(({ items }) => items)} />
      ) : (
        groups(hits)
      )}
      {isCut(found) && <p>{t('find.cut')}</p>}
      {found.nearest.length > 0 && (
        <ResultGroup title={t('find.nearest')} items={found.nearest}>
          <p>{t('find.nearest.text')}</p>
        </ResultGroup>
      )}
      {found.networks.length > 0 && (
        <section aria-labelledby="group-networks" className={styles.group}>
          <h2 id="group-networks">{t('find.networks')}</h2>
          <ul className={styles.list}>
            {found.networks.map(({ ref, name }) => (
              <li key={ref}>
                <Link href={entityPath(ref)}>{name[language]}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <FoundActivities activities={found.activities} />
      {groups(wayOnGroups(found))}
      {found.ended.length > 0 && (
        <ResultGroup title={t('find.ended')} items={found.ended} isEnded />
      )}
    </div>
  );
}

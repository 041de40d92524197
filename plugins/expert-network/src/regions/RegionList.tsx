import { Link } from '@backstage/ui';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import type { RegionSummary } from '@tukiverkko/plugin-expert-network-common';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { groupRegions } from './groupRegions';
import styles from './RegionList.module.css';

/** Every region under its collaborative area. */
export function RegionList(props: {
  readonly regions: readonly RegionSummary[];
}) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();

  return (
    <div className={styles.areas}>
      {groupRegions(props.regions, language).map(
        ({ area, regions: members }) => (
          <section key={area?.slug ?? 'other'} className={styles.area}>
            <h2>
              {area ? (
                <Link
                  variant="body-large"
                  weight="bold"
                  href={entityPath(area.ref)}
                >
                  {area.name[language]}
                </Link>
              ) : (
                t('regions.other')
              )}
            </h2>
            <ul className={styles.list}>
              {members.map(({ ref, name }) => (
                <li key={ref}>
                  <Link href={entityPath(ref)}>{name[language]}</Link>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

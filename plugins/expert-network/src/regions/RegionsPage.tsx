import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { RiMapPinLine } from '@remixicon/react';
import { Empty, Loading, LoadFailed, Page, useLanguage } from '@tukiverkko/ui';
import { FindTabs } from '../find/FindTabs';
import { useEntityPath } from '../links/useEntityPath';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { groupRegions } from './groupRegions';
import styles from './RegionsPage.module.css';
import { useRegions } from './useRegions';

/** Every region under its collaborative area. */
export function RegionsPage() {
  const { t } = useTranslationRef(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const { value: regions, ...load } = useRegions();

  return (
    <Page title={t('regions.title')} section={t('find.title')}>
      <FindTabs />
      <p>{t('regions.intro')}</p>
      {load.state === 'failed' && <LoadFailed onRetry={load.retry} />}
      {!regions && load.state === 'loading' && <Loading />}
      {regions?.length === 0 && (
        <Empty icon={<RiMapPinLine />}>{t('regions.none')}</Empty>
      )}
      <div className={styles.areas}>
        {groupRegions(regions ?? [], language).map(
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
    </Page>
  );
}

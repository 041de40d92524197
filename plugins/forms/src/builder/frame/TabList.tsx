import { Link } from '@backstage/ui';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { useOpenBuilder } from '../session/BuilderProvider';
import { builderTabs } from '../session/BuilderTab';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './TabList.module.css';
import { builderTabParts } from './builderTabs';

/** The parts of one form, each at its own address. */
export function TabList() {
  const { t } = useTexts(builderTranslationRef);
  const builder = useBuilder();
  const { tab: here } = useOpenBuilder();
  return (
    <nav aria-label={t('frame.tabs')}>
      <ul className={styles.tabs}>
        {builderTabs.map(tab => {
          const count = builderTabParts[tab].count?.(builder);
          return (
            <li key={tab}>
              <Link
                className={styles.tab}
                href={`/builder/${builder.formKey}/${tab}`}
                aria-current={tab === here ? 'page' : undefined}
              >
                {t(`tab.${tab}`)}
                {count && <span className={styles.count}> {count}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

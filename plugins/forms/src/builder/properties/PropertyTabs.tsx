import {
  propertyTabs,
  type PropertyTab,
} from '@tukiverkko/plugin-forms-common/building';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import styles from './properties.module.css';

/** Props of {@link PropertyTabs}. */
export interface PropertyTabsProps {
  /** The tabs that have something to show. */
  readonly tabs: readonly PropertyTab[];
  readonly chosen: PropertyTab;
  readonly onChoose: (tab: PropertyTab) => void;
  /** Tabs where something is still missing. */
  readonly unfinished: ReadonlySet<PropertyTab>;
  readonly children: ReactNode;
}

/** The groups of properties, one at a time. */
export function PropertyTabs(props: PropertyTabsProps) {
  const { tabs, chosen, onChoose, unfinished, children } = props;
  const { t } = useTexts(builderTranslationRef);
  return (
    <Tabs
      className={styles.tabs}
      selectedKey={chosen}
      onSelectionChange={key => onChoose(key as PropertyTab)}
    >
      <TabList className={styles.tabList} aria-label={t('properties.tabs')}>
        {propertyTabs
          .filter(tab => tabs.includes(tab))
          .map(tab => (
            <Tab key={tab} id={tab} className={styles.tab}>
              {t(`properties.tab.${tab}`)}
              {unfinished.has(tab) && (
                <>
                  <span className={styles.missing} aria-hidden />
                  <span className="tuki-visually-hidden">
                    {', '}
                    {t('properties.tab.unfinished')}
                  </span>
                </>
              )}
            </Tab>
          ))}
      </TabList>
      <TabPanel key={chosen} id={chosen} className={styles.panel}>
        {children}
      </TabPanel>
    </Tabs>
  );
}

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Loading } from '@tukiverkko/ui';
import { Suspense, useEffect } from 'react';
import { useBuilder } from '../session/Builder';
import { useOpenBuilder } from '../session/BuilderProvider';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { Announcer } from './Announcer';
import styles from './BuilderFrame.module.css';
import { BuilderHeader } from './BuilderHeader';
import { TabList } from './TabList';
import { builderTabParts } from './builderTabs';

/** The page around the tabs of one form. */
export function BuilderFrame() {
  const { t } = useTranslationRef(builderTranslationRef);
  const { tab } = useOpenBuilder();
  const { definition } = useBuilder();
  const { Tab } = builderTabParts[tab];
  useEffect(() => {
    document.title = [
      t(`tab.${tab}`),
      definition.title,
      t('builder.title'),
      'Tukiverkko',
    ].join(' – ');
  }, [definition.title, t, tab]);
  return (
    <div className={styles.frame}>
      <BuilderHeader />
      <TabList />
      <div className={styles.tab}>
        <Suspense fallback={<Loading />}>
          <Tab />
        </Suspense>
      </div>
      <Announcer />
    </div>
  );
}

import {
  textIn,
  type CentreOffers as Offers,
} from '@tukiverkko/plugin-expert-network-common';
import { Panel, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { LocalText } from '../LocalText';
import styles from './RegionSections.module.css';

const tasks = ['clients', 'professionals', 'development'] as const;

/** The tasks of an OT centre, each in its own words. */
export function CentreOffers({ offers }: { readonly offers: Offers }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const told = tasks.filter(task => textIn(offers[task], language));
  if (told.length === 0) return null;
  return (
    <Panel title={t('centre.offers')}>
      {told.map(task => (
        <div key={task} className={styles.level}>
          <h3>{t(`centre.offers.${task}`)}</h3>
          <LocalText texts={offers[task]} />
        </div>
      ))}
    </Panel>
  );
}

import type { Texts } from '@tukiverkko/plugin-expert-network-common';
import { Panel, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import { LocalText } from '../LocalText';
import styles from './ServiceSections.module.css';

/** How asking goes, step by step: in the service's own words, else as it usually goes. */
export function ServiceSteps({ how }: { readonly how?: readonly Texts[] }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const steps =
    how && how.length > 0
      ? how.map((texts, at) => <LocalText key={at} texts={texts} />)
      : [
          t('service.how.step1'),
          t('service.how.step2'),
          t('service.how.step3'),
        ];
  return (
    <Panel title={t('service.how')}>
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <li key={at}>{step}</li>
        ))}
      </ol>
    </Panel>
  );
}

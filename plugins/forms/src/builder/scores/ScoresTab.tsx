import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** The tab `scores`. */
export function ScoresTab() {
  const { t } = useTranslationRef(builderTranslationRef);
  return <h2>{t('tab.scores')}</h2>;
}

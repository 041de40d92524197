import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** The tab `rules`. */
export function RulesTab() {
  const { t } = useTranslationRef(builderTranslationRef);
  return <h2>{t('tab.rules')}</h2>;
}

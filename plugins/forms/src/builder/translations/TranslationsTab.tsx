import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** The tab `translations`. */
export function TranslationsTab() {
  const { t } = useTranslationRef(builderTranslationRef);
  return <h2>{t('tab.translations')}</h2>;
}

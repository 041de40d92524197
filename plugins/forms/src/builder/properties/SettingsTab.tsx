import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** The tab `settings`. */
export function SettingsTab() {
  const { t } = useTranslationRef(builderTranslationRef);
  return <h2>{t('tab.settings')}</h2>;
}

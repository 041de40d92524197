import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** The tab `versions`. */
export function VersionsTab() {
  const { t } = useTranslationRef(builderTranslationRef);
  return <h2>{t('tab.versions')}</h2>;
}

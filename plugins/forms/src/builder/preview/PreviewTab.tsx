import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** The tab `preview`. */
export function PreviewTab() {
  const { t } = useTranslationRef(builderTranslationRef);
  return <h2>{t('tab.preview')}</h2>;
}

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** The tab `source`. */
export function SourceTab() {
  const { t } = useTranslationRef(builderTranslationRef);
  return <h2>{t('tab.source')}</h2>;
}

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** The tab `tests`. */
export function TestsTab() {
  const { t } = useTranslationRef(builderTranslationRef);
  return <h2>{t('tab.tests')}</h2>;
}

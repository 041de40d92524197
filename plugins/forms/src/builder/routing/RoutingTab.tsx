import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** The tab `routing`. */
export function RoutingTab() {
  const { t } = useTranslationRef(builderTranslationRef);
  return <h2>{t('tab.routing')}</h2>;
}

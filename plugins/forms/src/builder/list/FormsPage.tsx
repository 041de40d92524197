import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Page } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** The forms one makes. */
export function FormsPage() {
  const { t } = useTranslationRef(builderTranslationRef);
  return <Page title={t('builder.title')} />;
}

import { Notice, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { usePreview } from './Preview';
import { PreviewFrame } from './PreviewFrame';
import { PreviewPages } from './PreviewPages';
import { usePreviewForm } from './usePreviewForm';

/** The form as people will fill it, to stand beside what is being written. What is answered here stands in the tab too. */
export function PreviewPane() {
  const { t } = useTexts(builderTranslationRef);
  const { formKey } = useBuilder();
  const { isDark } = usePreview(formKey);
  const shown = usePreviewForm();
  if (!shown) return <Notice tone="negative">{t('preview.harmful')}</Notice>;
  return (
    <PreviewFrame preview={{ width: 'full', isLarge: false, isDark }}>
      <PreviewPages {...shown} />
    </PreviewFrame>
  );
}

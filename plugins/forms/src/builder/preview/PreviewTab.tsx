import { useState } from 'react';
import { Button } from '@backstage/ui';
import { ActionBar, Notice, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { TestDialog } from '../tests/TestDialog';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { usePreview } from './Preview';
import styles from './preview.module.css';
import { PreviewControls } from './PreviewControls';
import { PreviewFrame } from './PreviewFrame';
import { PreviewPages } from './PreviewPages';
import { PreviewResults } from './PreviewResults';
import { ReadingOrder } from './ReadingOrder';
import { usePreviewForm } from './usePreviewForm';

/** The tab `preview`: the form as people will fill it, and what their answers come to. */
export function PreviewTab() {
  const { t } = useTexts(builderTranslationRef);
  const { formKey, goTo, mayEdit } = useBuilder();
  const preview = usePreview(formKey);
  const shown = usePreviewForm();
  const [isRecording, setIsRecording] = useState(false);
  if (!shown) return <Notice tone="negative">{t('preview.harmful')}</Notice>;
  return (
    <div className={styles.tab}>
      <div className={`${styles.bar} ${styles.results}`}>
        <h2 className="tuki-visually-hidden">{t('tab.preview')}</h2>
        <PreviewControls {...shown} />
        {preview.test !== undefined && (
          <Notice tone="info">
            {t('preview.ofTest', { name: preview.test })}
          </Notice>
        )}
        <ActionBar>
          {mayEdit && (
            <Button
              variant="primary"
              size="small"
              onPress={() => setIsRecording(true)}
            >
              {t(
                preview.test === undefined
                  ? 'tests.record'
                  : 'tests.recordAgain',
              )}
            </Button>
          )}
          <Button variant="secondary" size="small" onPress={preview.clear}>
            {t('preview.clear')}
          </Button>
          <Button
            variant="tertiary"
            size="small"
            onPress={() => goTo({ tab: 'tests' })}
          >
            {t('preview.toTests')}
          </Button>
          <span className={styles.quiet}>{t('preview.nothingKept')}</span>
        </ActionBar>
      </div>
      <PreviewFrame preview={preview}>
        {preview.view === 'order' ? (
          <ReadingOrder {...shown} />
        ) : (
          <PreviewPages {...shown} />
        )}
      </PreviewFrame>
      <PreviewResults {...shown} />
      {isRecording && (
        <TestDialog
          test={{
            input: preview.answers,
            now: preview.now,
            relations: preview.relations,
          }}
          name={preview.test}
          evaluation={shown.evaluation}
          onClose={() => setIsRecording(false)}
          onSaved={() => preview.set({ test: undefined })}
        />
      )}
    </div>
  );
}

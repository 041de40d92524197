import type { TakenNext } from '@tukiverkko/plugin-forms-common';
import { formatTime, Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { useLocation } from 'react-router-dom';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Says who was faster with the request that was first, where the next one was opened instead. */
export function TakenBefore() {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const { state } = useLocation();
  const before = (state as Pick<TakenNext, 'before'> | null)?.before;
  const nameOf = useEntityNames([before?.by]);
  if (!before) return null;
  return (
    <Notice tone="info" live="status">
      {t('queue.takenBefore', {
        name: nameOf(before.by),
        reference: before.reference,
        time: formatTime(before.at, language),
      })}
    </Notice>
  );
}

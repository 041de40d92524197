import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import { formatDate, Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** What has been erased of a request, and why the rest is kept longer than usual. */
export function CaseKeeping({ view }: { readonly view: SubmissionView }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const { erasedAt, erasedFields, hold } = view;
  const nameOf = useEntityNames([hold?.actor]);
  return (
    <>
      {erasedAt && (
        <Notice tone="neutral">
          {t('kept.erased', { date: formatDate(erasedAt, language) })}
        </Notice>
      )}
      {erasedFields && (
        <Notice tone="neutral">
          {t('kept.thinned', { date: formatDate(erasedFields.at, language) })}
        </Notice>
      )}
      {hold && (
        <Notice tone="info">
          {t('kept.hold', {
            date: formatDate(hold.since, language),
            who: nameOf(hold.actor),
            reason: hold.reason,
          })}
        </Notice>
      )}
    </>
  );
}

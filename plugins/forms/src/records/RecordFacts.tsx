import { useState } from 'react';
import { Button } from '@backstage/ui';
import type { RecordView } from '@tukiverkko/plugin-forms-common';
import { Facts, formatDateTime, useLanguage, useTexts } from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** What a record is: its form, its reference, and when it was made. */
export function RecordFacts({ record }: { readonly record: RecordView }) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(record.reference);
    setIsCopied(true);
  };
  return (
    <>
      <Facts
        items={[
          {
            term: t('record.form'),
            value: inLanguage(record.formTitle, language),
          },
          {
            term: t('sent.reference'),
            value: <code>{record.reference}</code>,
            action: (
              <Button variant="secondary" onPress={copy}>
                {t('sent.copy')}
              </Button>
            ),
          },
          {
            term: t('record.at'),
            value: formatDateTime(record.recordedAt, language),
          },
        ]}
      />
      <div role="status">{isCopied && t('sent.copied')}</div>
    </>
  );
}

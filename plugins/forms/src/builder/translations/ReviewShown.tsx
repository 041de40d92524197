import { Button } from '@backstage/ui';
import type { TranslationRow } from '@tukiverkko/plugin-forms-common/building';
import { Confirm, useLanguage, useTexts } from '@tukiverkko/ui';
import { useState } from 'react';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { languageName } from './languageName';

/** Marks every translation that is looked at as reviewed, in one step. */
export function ReviewShown({
  language,
  rows,
}: {
  readonly rows: readonly TranslationRow[];
  readonly language: string;
}) {
  const { t } = useTexts(builderTranslationRef);
  const reader = useLanguage();
  const { edit } = useBuilder();
  const [isOpen, setOpen] = useState(false);
  const keys = rows
    .filter(({ translations }) => {
      const state = translations[language]?.state;
      return state !== 'missing' && state !== 'reviewed';
    })
    .map(({ key }) => key);
  if (keys.length === 0) return null;
  return (
    <>
      <Button variant="secondary" onPress={() => setOpen(true)}>
        {t('translations.reviewShown')}
      </Button>
      <Confirm
        isOpen={isOpen}
        title={t('translations.reviewShown.title', {
          count: keys.length,
        })}
        actionLabel={t('translations.reviewShown.do')}
        onCancel={() => setOpen(false)}
        onConfirm={() => {
          setOpen(false);
          edit('markReviewed', { keys, language, isReviewed: true });
        }}
      >
        {t('translations.reviewShown.text', {
          language: languageName(language, reader),
        })}
      </Confirm>
    </>
  );
}

import { Button } from '@backstage/ui';
import { sourceTexts } from '@tukiverkko/plugin-forms-common';
import { Notice, useLanguage, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { languageName } from './languageName';

/** Says which translations no text asks for any more, and takes them away. */
export function UnusedTranslations() {
  const { t } = useTexts(builderTranslationRef);
  const reader = useLanguage();
  const { definition, edit, isFrozen, mayEdit } = useBuilder();
  const texts = sourceTexts(definition);
  const unused = Object.entries(definition.i18n)
    .map(([language, own]) => ({
      language,
      count: Object.keys(own).filter(key => !texts.has(key)).length,
    }))
    .filter(({ count }) => count > 0);
  return unused.map(({ count, language }) => (
    <Notice
      key={language}
      tone="info"
      title={t('translations.unused', {
        count,
        language: languageName(language, reader),
      })}
      action={
        mayEdit &&
        !isFrozen && (
          <Button
            variant="secondary"
            onPress={() => edit('removeUnusedTranslations', { language })}
          >
            {t('translations.unused.do')}
          </Button>
        )
      }
    />
  ));
}

import { useLanguage, useTexts } from '@tukiverkko/ui';
import { useEntityNames } from '../../names/useEntityNames';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** Who has written in the draft since the last version, so that one sees whom to ask for a review and whom not. */
export function Writers() {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { draft } = useBuilder();
  const writers = draft?.writers ?? [];
  const nameOf = useEntityNames(writers);
  if (writers.length === 0) return null;
  const names = new Intl.ListFormat(language).format(writers.map(nameOf));
  return <p>{t('versions.writers', { names })}</p>;
}

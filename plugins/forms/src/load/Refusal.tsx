import { Notice, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { refusalKey } from './refusalKey';

/** Says why something was not done, and what to do now. */
export function Refusal({ error }: { readonly error: unknown }) {
  const { t } = useTexts(formsTranslationRef);
  return (
    <Notice tone="negative" live="alert">
      {t(refusalKey(error))}
    </Notice>
  );
}

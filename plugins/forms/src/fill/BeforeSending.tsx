import type { FormProcess } from '@tukiverkko/plugin-forms-common';
import { Notice, useTexts } from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { processTexts } from './processTexts';

/** Before sending what goes to no team: what becomes of it, what is kept and what is not. */
export function BeforeSending({ process }: { readonly process: FormProcess }) {
  const { t } = useTexts(formsTranslationRef);
  const { kind, next } = processTexts[process];
  return (
    <Notice tone="info" title={t(kind)}>
      <ul>
        {next.map(key => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </Notice>
  );
}

import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import {
  Brand,
  languageNames,
  Page,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import type { ReactNode } from 'react';
import { appTranslationRef } from '../texts/appTranslationRef';
import './signIn.css';

/** The page around signing in: the mark, the languages, and nothing else. */
export function SignInLayout({ children }: { readonly children: ReactNode }) {
  const { t } = useTexts(appTranslationRef);
  return (
    <div className="portal-sign-in">
      <header className="portal-sign-in-bar">
        <Brand />
        <LanguageSwitch label={t('signIn.language')} />
      </header>
      <main id="main">
        <Page title={t('signIn.title')} width="reading">
          {children}
        </Page>
      </main>
    </div>
  );
}

function LanguageSwitch({ label }: { readonly label: string }) {
  const languages = useApi(appLanguageApiRef);
  const chosen = useLanguage();
  return (
    <div role="group" aria-label={label} className="portal-languages">
      {Object.entries(languageNames).map(([id, name]) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-pressed={id === chosen}
          onClick={() => languages.setLanguage(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

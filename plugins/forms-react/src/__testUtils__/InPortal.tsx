import {
  appLanguageApiRef,
  errorApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import type { ReactNode } from 'react';

const english = {
  getAvailableLanguages: () => ({ languages: ['en'] }),
  setLanguage: () => undefined,
  getLanguage: () => ({ language: 'en' }),
  language$: () => ({
    subscribe: () => ({ unsubscribe: () => undefined, closed: false }),
    [Symbol.observable]() {
      return this;
    },
  }),
};

const apis = [
  [appLanguageApiRef, english as never],
  [errorApiRef, mockApis.error()],
  [translationApiRef, mockApis.translation()],
] as const;

/** What the house parts ask of a portal: a language and texts in it. */
export function InPortal({ children }: { readonly children: ReactNode }) {
  return <TestApiProvider apis={apis}>{children}</TestApiProvider>;
}

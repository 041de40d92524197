import {
  appLanguageApiRef,
  errorApiRef,
  translationApiRef,
} from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
import type { Language } from '../language/Language';
import { LanguageProvider } from '../language/LanguageProvider';

/** Shows a part in a page of its own: dates and numbers in the language, fixed texts in English. */
export function renderPart(
  part: ReactNode,
  language: Language = 'fi',
  path = '/',
) {
  const languages = {
    getAvailableLanguages: () => ({ languages: ['fi', 'sv', 'en'] }),
    getLanguage: () => ({ language }),
    setLanguage: () => undefined,
    language$: () => ({
      subscribe: () => ({ unsubscribe: () => undefined, closed: false }),
      [Symbol.observable]() {
        return this;
      },
    }),
  };
  return render(part, {
    wrapper: ({ children }) => (
      <TestApiProvider
        apis={[
          [
            appLanguageApiRef,
            languages as unknown as typeof appLanguageApiRef.T,
          ],
          [translationApiRef, mockApis.translation()],
          [errorApiRef, mockApis.error()],
        ]}
      >
        <MemoryRouter
          initialEntries={[path]}
          future={{ v7_relativeSplatPath: false, v7_startTransition: false }}
        >
          <LanguageProvider>{children}</LanguageProvider>
        </MemoryRouter>
      </TestApiProvider>
    ),
  });
}

/** What axe finds wrong, by rule and element. Contrast is computed from the tokens instead: jsdom draws nothing. */
export async function findBarriers(
  container: Element,
): Promise<readonly string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.html}`),
  );
}

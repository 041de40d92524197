import type { Entity } from '@backstage/catalog-model';
import type { FrontendFeature } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { Language } from '@tukiverkko/plugin-forms-common';
import { FormsClient } from '../src/api/FormsClient';
import { formsApiRef } from '../src/api/formsApiRef';
import { formsPlugin } from '../src/plugin';
import type { FakeForms } from './FakeForms';
import { plainFrame } from './plainFrame';

/** The whole plugin in a small app, at an address, in a language, before a server. */
export function renderPortal(options: {
  readonly at: string;
  readonly server: FakeForms;
  readonly language?: Language;
  readonly entities?: readonly Entity[];
  readonly isReturning?: boolean;
  /** What other plugins attach to the pages. */
  readonly attached?: readonly FrontendFeature[];
}) {
  // The app remembers the language between visits; each test is a first visit unless it says otherwise.
  if (!options.isReturning) localStorage.clear();
  return renderTestApp({
    features: [plainFrame, formsPlugin, ...(options.attached ?? [])],
    initialRouteEntries: [options.at],
    config: {
      app: {
        extensions: [
          {
            'api:app/app-language': {
              config: {
                defaultLanguage: options.language ?? 'fi',
                availableLanguages: ['fi', 'sv', 'en'],
              },
            },
          },
        ],
      },
    },
    apis: [
      [
        formsApiRef,
        new FormsClient({
          fetchApi: options.server,
          sendFile: options.server.sendFile,
        }),
      ],
      [
        catalogApiRef,
        catalogApiMock({ entities: [...(options.entities ?? [])] }),
      ],
    ],
  });
}

import type { Entity } from '@backstage/catalog-model';
import type { FrontendFeature } from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { Language } from '@tukiverkko/plugin-expert-network-common';
import { expertNetworkApiRef } from '../src/api/ExpertNetworkApi';
import { recordsApiRef } from '../src/api/RecordsApi';
import { expertNetworkAppModule } from '../src/appModule';
import { expertNetworkCatalogModule } from '../src/catalogModule';
import { expertNetworkPlugin } from '../src/plugin';
import { importsApiRef } from '../src/imports/ImportsApi';
import { surveysApiRef } from '../src/surveys/SurveysApi';
import { plainFrame } from './plainFrame';
import { FakeExpertNetwork } from './FakeExpertNetwork';
import { FakeRecords } from './FakeRecords';
import { FakeImports } from './FakeImports';
import { FakeSurveys } from './FakeSurveys';

/** The whole plugin in a small app, at an address, in a language. */
export function renderPortal(options: {
  readonly at: string;
  readonly language?: Language;
  readonly entities?: readonly Entity[];
  readonly expertNetwork?: FakeExpertNetwork;
  readonly records?: FakeRecords;
  /** What other plugins bring along. */
  readonly attached?: readonly FrontendFeature[];
  readonly imports?: FakeImports;
  readonly surveys?: FakeSurveys;
  /** Leaves out our modules, as in an app that installs the plugin alone. */
  readonly pluginAlone?: boolean;
}) {
  return renderTestApp({
    features: [
      plainFrame,
      catalogPlugin,
      expertNetworkPlugin,
      ...(options.pluginAlone
        ? []
        : [expertNetworkCatalogModule, expertNetworkAppModule]),
      ...(options.attached ?? []),
    ],
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
      [expertNetworkApiRef, options.expertNetwork ?? new FakeExpertNetwork()],
      [recordsApiRef, options.records ?? new FakeRecords()],
      [importsApiRef, options.imports ?? new FakeImports()],
      [surveysApiRef, options.surveys ?? new FakeSurveys()],
      [
        catalogApiRef,
        catalogApiMock({ entities: [...(options.entities ?? [])] }),
      ],
    ],
  });
}

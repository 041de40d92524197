import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Builder } from '../session/Builder';
import type { BuilderTab } from '../session/BuilderTab';

/** What a tab is. */
export interface BuilderTabPart {
  readonly Tab: LazyExoticComponent<ComponentType>;
  /** What stands after its name: how many texts are missing, how many tests pass. Absent where there is nothing to say. */
  readonly count?: (builder: Builder) => string | undefined;
}

/** The tabs of a form that is being made, in their order; each is loaded when it is opened. */
export const builderTabParts: Readonly<Record<BuilderTab, BuilderTabPart>> = {
  edit: {
    Tab: lazy(() =>
      import('../compose/EditTab').then(({ EditTab }) => ({
        default: EditTab,
      })),
    ),
  },
  rules: {
    Tab: lazy(() =>
      import('../rules/RulesTab').then(({ RulesTab }) => ({
        default: RulesTab,
      })),
    ),
  },
  scores: {
    Tab: lazy(() =>
      import('../scores/ScoresTab').then(({ ScoresTab }) => ({
        default: ScoresTab,
      })),
    ),
  },
  routing: {
    Tab: lazy(() =>
      import('../routing/RoutingTab').then(({ RoutingTab }) => ({
        default: RoutingTab,
      })),
    ),
  },
  translations: {
    Tab: lazy(() =>
      import('../translations/TranslationsTab').then(({ TranslationsTab }) => ({
        default: TranslationsTab,
      })),
    ),
    count: ({ problems }) => {
      const left = problems.filter(
        ({ severity, tab }) => tab === 'translations' && severity === 'error',
      ).length;
      return left > 0 ? String(left) : undefined;
    },
  },
  preview: {
    Tab: lazy(() =>
      import('../preview/PreviewTab').then(({ PreviewTab }) => ({
        default: PreviewTab,
      })),
    ),
  },
  tests: {
    Tab: lazy(() =>
      import('../tests/TestsTab').then(({ TestsTab }) => ({
        default: TestsTab,
      })),
    ),
    count: ({ definition, testResults }) =>
      testResults.length === definition.tests.length && testResults.length > 0
        ? `${testResults.filter(({ passed }) => passed).length}/${
            testResults.length
          }`
        : undefined,
  },
  versions: {
    Tab: lazy(() =>
      import('../versions/VersionsTab').then(({ VersionsTab }) => ({
        default: VersionsTab,
      })),
    ),
  },
  source: {
    Tab: lazy(() =>
      import('../source/SourceTab').then(({ SourceTab }) => ({
        default: SourceTab,
      })),
    ),
  },
  settings: {
    Tab: lazy(() =>
      import('../properties/SettingsTab').then(({ SettingsTab }) => ({
        default: SettingsTab,
      })),
    ),
  },
};

import {
  changesBetween,
  type FormChanges,
} from '@tukiverkko/plugin-forms-common';
import { problemIn, titleOf } from '@tukiverkko/plugin-forms-common/building';
import { useLanguage } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { useBuilder, type BuilderPlace } from '../session/Builder';
import { asPublished } from './compared';

/** Something that stands in the way of publishing, and where it is mended. */
export interface Stop extends BuilderPlace {
  readonly text: string;
  readonly kind: 'problem' | 'test';
}

/** What publishing the open form would change, and what stops it. */
export interface Publication {
  /** Against the version in use; null before the first. */
  readonly changes: FormChanges | null;
  readonly stops: readonly Stop[];
}

/** Works it out from what is on the page: the same checks as the server's, which has the last word. */
export function usePublication(): Publication {
  const { definition, problems, published, sources, testResults } =
    useBuilder();
  const language = useLanguage();
  return useMemo(
    () => ({
      changes: published
        ? changesBetween(published.definition, asPublished(definition, sources))
        : null,
      stops: [
        ...problems
          .filter(({ severity }) => severity === 'error')
          .map(
            (problem): Stop => ({
              kind: 'problem',
              text: `${titleOf(
                definition,
                problem.element ?? '$form',
                language,
              )}: ${problemIn(language, problem)}`,
              element: problem.element,
              pointer: problem.pointer,
              tab: problem.tab,
            }),
          ),
        ...testResults
          .filter(({ passed }) => !passed)
          .map(
            ({ name }): Stop => ({
              kind: 'test',
              text: name,
              element: `$test.${name}`,
              tab: 'tests',
            }),
          ),
      ],
    }),
    [definition, language, problems, published, sources, testResults],
  );
}

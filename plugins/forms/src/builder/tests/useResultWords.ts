import { useMemo } from 'react';
import type { FormDefinition } from '@tukiverkko/plugin-forms-common';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { useEntityNames } from '../../names/useEntityNames';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { ResultWords } from './resultWords';

/** Words for the results of the open form, in the reader's language. */
export function useResultWords(): ResultWords {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition, sources } = useBuilder();
  const nameOf = useEntityNames(
    useMemo(() => refsOf(definition), [definition]),
  );
  return new ResultWords({
    definition,
    language,
    sources,
    nameOf,
    say: key => t(key),
  });
}

/** Teams and services a rule can point at, and those the tests name. */
function refsOf({ routing, tests }: FormDefinition): readonly string[] {
  const refs = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/^[a-z]+:[^/\s]+\/\S+$/.test(value)) refs.add(value);
    } else if (typeof value === 'object' && value !== null)
      Object.values(value).forEach(collect);
  };
  collect(routing);
  collect(tests.map(({ expect, input }) => [expect.target, input]));
  return [...refs];
}

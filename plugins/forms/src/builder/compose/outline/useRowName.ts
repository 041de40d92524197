import { useCallback } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../../texts/builderTranslationRef';
import type { OutlineRow, RowKind } from './OutlineRow';

const kinds = {
  page: 'compose.kind.page',
  question: undefined,
  cell: undefined,
  note: 'compose.kind.note',
} as const satisfies Record<RowKind, string | undefined>;

/** How a row is read aloud: its title first, so that typing finds it, and then what is marked at it. */
export function useRowName(): (row: OutlineRow) => string {
  const { t } = useTexts(builderTranslationRef);
  return useCallback(
    ({ title, kind, marks }) => {
      const word = kinds[kind];
      return [
        title,
        word && t(word),
        marks.isRequired && t('compose.mark.required'),
        marks.hasRule && t('compose.mark.rule'),
        marks.problems > 0 &&
          t('compose.mark.problems', { count: marks.problems }),
        marks.isChanged && t('compose.mark.changed'),
      ]
        .filter(Boolean)
        .join(', ');
    },
    [t],
  );
}

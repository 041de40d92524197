import { useLanguage, useTexts } from '@tukiverkko/ui';
import type { NamedConcept } from '@tukiverkko/plugin-expert-network-common';
import { useId } from 'react';
import { useNavigate } from 'react-router-dom';
import { useEntityPath } from '../../links/useEntityPath';
import { expertNetworkTranslationRef } from '../../translations/expertNetworkTranslationRef';
import type { SuggestionRow } from './SuggestionList';
import { suggestionHint } from './suggestionHint';
import { useSuggestions } from './useSuggestions';

/** The suggestions for the typed words, and last the words as they are. */
export function useRows(
  typed: string,
  isWanted: boolean,
  does: {
    choose(concept: NamedConcept): void;
    ask(words: string): void;
  },
): readonly SuggestionRow[] {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  const entityPath = useEntityPath();
  const navigate = useNavigate();
  const id = useId();
  const suggestions = useSuggestions(typed, isWanted);

  const words = typed.trim();
  if (!isWanted || words === '') return [];
  return [
    ...suggestions.map((suggestion, index) => ({
      id: `${id}${index}`,
      name: suggestion.name[language],
      hint: suggestionHint(suggestion, language, key => t(key)),
      choose: () =>
        suggestion.kind === 'concept'
          ? does.choose(suggestion)
          : navigate(entityPath(suggestion.ref)),
    })),
    {
      id: `${id}words`,
      name: t('find.suggest.words', { words }),
      hint: '',
      choose: () => does.ask(words),
    },
  ];
}

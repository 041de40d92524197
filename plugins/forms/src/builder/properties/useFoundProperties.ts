import {
  propertyOf,
  type PropertyState,
} from '@tukiverkko/plugin-forms-common/building';
import { useMemo } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { usePropertyWords } from './usePropertyWords';

/** The properties whose name, help or group holds the words; undefined while nothing is searched. */
export function useFoundProperties(
  states: readonly PropertyState[],
  words: string,
): readonly PropertyState[] | undefined {
  const { t } = useTexts(builderTranslationRef);
  const texts = usePropertyWords();
  return useMemo(() => {
    const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    if (wanted.length === 0) return undefined;
    return states.filter(({ name }) => {
      const text = [
        texts.name(name),
        texts.help(name),
        t(`properties.tab.${propertyOf(name).tab}`),
      ]
        .join(' ')
        .toLocaleLowerCase();
      return wanted.every(word => text.includes(word));
    });
  }, [states, t, texts, words]);
}

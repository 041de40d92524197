import { formTexts } from '@tukiverkko/plugin-forms-common';
import type { TestCover } from '@tukiverkko/plugin-forms-common/building';
import { useLanguage, useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { useResultWords } from './useResultWords';

/** What a test is there for, by its titles. */
export function useGoalWords(): (goal: TestCover) => string {
  const { t } = useTexts(builderTranslationRef);
  const language = useLanguage();
  const { definition } = useBuilder();
  const words = useResultWords();
  const texts = formTexts(definition, language);
  return goal => {
    switch (goal.kind) {
      case 'band':
        return t('tests.goal.band', {
          score: texts.score(goal.score).text,
          band: texts.band(goal.score, goal.band).text,
        });
      case 'flag':
        return t('tests.goal.flag', { flag: texts.flag(goal.flag).text });
      case 'rule':
        return t('tests.goal.rule', {
          rule: words.value('target.rule', goal.rule),
        });
      default:
        return t('tests.goal.stop', { stop: words.value('stop', goal.stop) });
    }
  };
}

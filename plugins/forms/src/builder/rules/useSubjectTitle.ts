import type { TitlesOfForm } from '@tukiverkko/plugin-forms-common/building';
import { useCallback } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** What a name that rules read is called: by the form, or by us where every form has it. */
export function useSubjectTitle(): (
  name: string,
  titles: TitlesOfForm,
) => string {
  const { t } = useTexts(builderTranslationRef);
  return useCallback(
    (name, titles) => {
      const ours: Readonly<Record<string, string>> = {
        $flags: t('rules.subject.flags'),
        $relations: t('rules.subject.relations'),
        $today: t('rules.subject.today'),
      };
      return ours[name] ?? titles.name(name) ?? name;
    },
    [t],
  );
}

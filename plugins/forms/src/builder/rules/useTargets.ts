import {
  elementsInOrder,
  titleOf,
  type OutlineElement,
} from '@tukiverkko/plugin-forms-common/building';
import type { PickerOption } from '@tukiverkko/ui';
import { useMemo } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** An element a rule can be about, to be picked. */
export interface TargetOption extends PickerOption {
  readonly kind: OutlineElement['kind'];
}

/** Every page, note, question and cell of the form in order, to be picked. */
export function useTargets(): readonly TargetOption[] {
  const { t } = useTexts(builderTranslationRef);
  const { definition, language } = useBuilder();
  return useMemo(() => {
    const options = (
      elements: readonly OutlineElement[],
      of?: string,
    ): readonly TargetOption[] =>
      elements.flatMap(({ element, kind, children }) => {
        const label = titleOf(definition, element, language);
        const description =
          kind === 'page' || kind === 'note' ? t(`rules.kind.${kind}`) : of;
        return [
          { id: element, kind, label, keywords: element, description },
          ...options(children, kind === 'question' ? label : undefined),
        ];
      });
    return options(elementsInOrder(definition));
  }, [definition, language, t]);
}

/** The questions of the form, to be picked. */
export function useQuestions(): readonly TargetOption[] {
  const targets = useTargets();
  return useMemo(
    () => targets.filter(({ kind }) => kind === 'question'),
    [targets],
  );
}

/** The pages on which a stop rule may end the form: the emergency page, or one that asks nothing. */
export function usePages(): readonly {
  readonly value: string;
  readonly label: string;
}[] {
  const { t } = useTexts(builderTranslationRef);
  const { definition, language } = useBuilder();
  return [
    { value: 'emergency', label: t('rules.stop.emergency') },
    ...definition.pages
      .filter(({ fields }) => fields.length === 0)
      .map(({ id }) => ({
        value: id,
        label: titleOf(definition, `$page.${id}`, language),
      })),
  ];
}

import {
  elementOfRule,
  formulaOf,
  ruleOf,
  rulesOf,
  sentenceOf,
  textOfParts,
  type PlacedRule,
  type RulePlace,
  type SentencePart,
} from '@tukiverkko/plugin-forms-common/building';
import { useMemo } from 'react';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import { useTelling } from './useTelling';

/** A rule with the sentence that says it. */
export interface ToldRule extends PlacedRule {
  readonly key: string;
  /** `plan`, `$page.wishes`, `$calc.age`, `$flag.acute` … */
  readonly element: string;
  readonly parts: readonly SentencePart[];
  readonly text: string;
}

/** Tells rules apart. */
export const ruleKey = ({ aspect, target }: RulePlace): string =>
  `${aspect}:${target}`;

/** Every rule of the open form, told in the reader's language. */
export function useToldRules(): readonly ToldRule[] {
  const { t } = useTexts(builderTranslationRef);
  const { definition } = useBuilder();
  const tell = useTelling();
  return useMemo(
    () =>
      rulesOf(definition).map(rule => {
        const telling = tell(rule);
        const formula =
          rule.aspect === 'compute'
            ? formulaOf(rule.expression, telling.names)
            : undefined;
        const parts: readonly SentencePart[] =
          formula && formula.kind !== 'truth'
            ? [
                { role: 'name', text: rule.target },
                {
                  role: 'word',
                  text: `: ${t(`rules.formula.${formula.kind}`)}`,
                },
              ]
            : sentenceOf(rule, ruleOf(rule.expression, telling.names), telling);
        return {
          ...rule,
          key: ruleKey(rule),
          element: elementOfRule(rule),
          parts,
          text: textOfParts(parts),
        };
      }),
    [definition, tell, t],
  );
}

import type { RoutingRule } from '@tukiverkko/plugin-forms-common';
import {
  conditionParts,
  ruleOf,
} from '@tukiverkko/plugin-forms-common/building';
import { useTexts } from '@tukiverkko/ui';
import { SentenceText } from '../rules/SentenceText';
import { useTelling } from '../rules/useTelling';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** When a rule fits, in words. */
export function ConditionText({ rule }: { readonly rule: RoutingRule }) {
  const { t } = useTexts(builderTranslationRef);
  const telling = useTelling()({ aspect: 'route', target: rule.id });
  const read = ruleOf(rule.when, telling.names);
  if (read.kind === 'always') return <>{t('routing.always')}</>;
  return read.kind === 'json' ? (
    <>{t('routing.written')}</>
  ) : (
    <SentenceText parts={conditionParts(read.when, telling)} />
  );
}

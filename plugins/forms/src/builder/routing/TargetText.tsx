import type { TargetExpression } from '@tukiverkko/plugin-forms-common';
import { titleOf } from '@tukiverkko/plugin-forms-common/building';
import { useTexts } from '@tukiverkko/ui';
import { useBuilder } from '../session/Builder';
import { builderTranslationRef } from '../texts/builderTranslationRef';
import type { Routed } from './useRouted';
import { questionOf, wishes } from './wishes';

/** Where a rule leads, in words. */
export function TargetText({
  routed,
  target,
}: {
  readonly target: TargetExpression;
  readonly routed: Routed;
}) {
  const { t } = useTexts(builderTranslationRef);
  const { definition } = useBuilder();
  const valueText = (value: unknown): string => {
    const question = questionOf(value);
    if (question !== undefined)
      return t('routing.answer', { title: titleOf(definition, question) });
    if (typeof value === 'string')
      return value.includes(':') ? routed.nameOf(value) : value;
    return Array.isArray(value) && value.every(one => typeof one === 'string')
      ? value.map(valueText).join(', ')
      : t('routing.written.value');
  };
  if ('find' in target) {
    const { find } = target;
    const asked = wishes
      .filter(wish => find[wish] !== undefined)
      .map(wish => t(`routing.wish.${wish}`).toLocaleLowerCase());
    return <>{t('routing.to.find', { name: asked.join(', ') })}</>;
  }
  if ('team' in target)
    return <>{t('routing.to.team', { name: valueText(target.team) })}</>;
  return 'service' in target ? (
    <>{t('routing.to.service', { name: valueText(target.service) })}</>
  ) : (
    <>{t('routing.to.coordinator', { name: valueText(target.coordinator) })}</>
  );
}

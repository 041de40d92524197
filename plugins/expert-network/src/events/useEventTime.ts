import type { EventEntity } from '@tukiverkko/plugin-expert-network-common';
import { formatLongDate, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import { clock } from './clock';

/** When an event is, in words. */
export function useEventTime(): (event: EventEntity) => string {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();
  return ({ spec: { date, starts, ends } }) =>
    t('event.when', {
      day: formatLongDate(date, language),
      from: clock(starts, language),
      to: clock(ends, language),
    });
}

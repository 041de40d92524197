import { RiCloseCircleLine, RiHistoryLine } from '@remixicon/react';
import type { EventEntity } from '@tukiverkko/plugin-expert-network-common';
import { StatusTag, todayInFinland, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';

/** Whether an event is cancelled or over; one that is ahead needs no word. */
export function EventStatus({ event }: { readonly event: EventEntity }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const { date, state } = event.spec;
  if (state === 'cancelled') {
    return (
      <StatusTag tone="negative" icon={<RiCloseCircleLine />}>
        {t('event.cancelled')}
      </StatusTag>
    );
  }
  if (date >= todayInFinland()) return null;
  return (
    <StatusTag tone="neutral" icon={<RiHistoryLine />}>
      {t('event.over')}
    </StatusTag>
  );
}

import {
  RiCalendarLine,
  RiCheckLine,
  RiCloseCircleLine,
  RiPauseCircleLine,
} from '@remixicon/react';
import { formatDate, StatusTag, useLanguage, useTexts } from '@tukiverkko/ui';
import { expertNetworkTranslationRef } from '../translations/expertNetworkTranslationRef';
import type { UnitStatus } from './statusOf';

/** The status of a unit or service, as icon and word. */
export function StatusOfUnit({ status }: { readonly status: UnitStatus }) {
  const { t } = useTexts(expertNetworkTranslationRef);
  const language = useLanguage();

  switch (status.state) {
    case 'open':
      return (
        <StatusTag tone="positive" icon={<RiCheckLine />}>
          {t('status.open')}
        </StatusTag>
      );
    case 'starts':
      return (
        <StatusTag tone="neutral" icon={<RiCalendarLine />}>
          {t('status.starts', { date: formatDate(status.date, language) })}
        </StatusTag>
      );
    case 'paused':
      return (
        <StatusTag tone="warning" icon={<RiPauseCircleLine />}>
          {status.until
            ? t('status.paused.until', {
                date: formatDate(status.until, language),
              })
            : t('status.paused')}
        </StatusTag>
      );
    default:
      return (
        <StatusTag tone="neutral" icon={<RiCloseCircleLine />}>
          {t('status.ended')}
        </StatusTag>
      );
  }
}

import { Link } from '@backstage/ui';
import type { Meeting } from '@tukiverkko/plugin-forms-common';
import {
  Facts,
  formatDateTime,
  formatTime,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** When and where a meeting is, and who comes. */
export function MeetingFacts({
  meeting,
}: {
  readonly meeting: Omit<Meeting, 'agenda'>;
}) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const { startsAt, endsAt, place, link, participants, withFamily } = meeting;
  return (
    <Facts
      items={[
        {
          term: t('meetings.column.time'),
          value: t('meetings.time', {
            start: formatDateTime(startsAt, language),
            end: formatTime(endsAt, language),
          }),
        },
        ...(place ? [{ term: t('meetings.where'), value: place }] : []),
        ...(meeting.isDamaged
          ? [{ term: t('meetings.where'), value: t('meetings.damaged') }]
          : []),
        ...(link
          ? [
              {
                term: t('meetings.link'),
                value: (
                  <Link href={link} target="_blank" rel="noreferrer">
                    {t('meetings.open')}
                  </Link>
                ),
              },
            ]
          : []),
        ...(participants.length > 0
          ? [
              {
                term: t('meetings.participants'),
                value: participants.join(', '),
              },
            ]
          : []),
        ...(withFamily
          ? [
              {
                term: t('meetings.family'),
                value: t('meetings.withFamily'),
              },
            ]
          : []),
      ]}
    />
  );
}

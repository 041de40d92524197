import type { CaseEvent } from '@tukiverkko/plugin-forms-common';
import { formatDateTime, useLanguage, useTexts } from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { Written } from './Written';

/** Props of {@link EventBody}. */
export interface EventBodyProps {
  readonly event: CaseEvent;
  readonly nameOf: (ref: string) => string;
}

/** What an event of a request brought with it. */
export function EventBody({ event, nameOf }: EventBodyProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const { command, text, place, moved, assignee, leave } = event;
  const { expert, meeting, said, colleagues } = event;
  const words = said ? inLanguage(said, language) : text;
  return (
    <>
      {moved && (
        <p>
          {t('moved.teams', {
            from: inLanguage(moved.from.name, language),
            to: inLanguage(moved.to.name, language),
          })}
        </p>
      )}
      {assignee !== undefined && (
        <p>
          {assignee
            ? t('moved.handler', { who: nameOf(assignee) })
            : t('request.noHandler')}
        </p>
      )}
      {leave && (command === 'ask' || command === 'inform') && (
        <p>{t(`leave.${command}.${leave}`)}</p>
      )}
      {colleagues !== undefined && (
        <p>
          {colleagues
            ? t('colleagues.event.open', {
                unit: inLanguage(colleagues.name, language),
              })
            : t('colleagues.event.closed')}
        </p>
      )}
      {expert?.name && <p>{inLanguage(expert.name, language)}</p>}
      {meeting && <p>{formatDateTime(meeting.startsAt, language)}</p>}
      {words && <Written>{words}</Written>}
      {place?.name && (
        <p>
          {t('request.directed', { place: inLanguage(place.name, language) })}
        </p>
      )}
      {place?.instruction && <Written>{place.instruction}</Written>}
    </>
  );
}

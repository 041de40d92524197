import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  CaseEvent,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { Timeline, useLanguage } from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { isEventKey } from './isEventKey';
import { Written } from './Written';

/** Props of {@link CaseTimeline}. */
export interface CaseTimelineProps {
  readonly view: SubmissionView;
  /** Who reads. */
  readonly me: string;
}

/** What has happened to a request, by role first and then by name. */
export function CaseTimeline({ view, me }: CaseTimelineProps) {
  const { t } = useTranslationRef(formsTranslationRef);
  const language = useLanguage();
  const nameOf = useEntityNames(view.events.map(event => event.actor));

  const who = ({ actor }: CaseEvent) => {
    if (!actor) return t('event.time');
    if (actor === me) return t('event.you');
    const role =
      actor === view.requester ? t('event.requester') : t('event.team');
    return `${role}, ${nameOf(actor)}`;
  };
  const what = ({ command }: CaseEvent) => {
    const key = `event.${command}`;
    return isEventKey(key) ? t(key) : t('event.other');
  };
  return (
    <Timeline
      items={view.events.map((event, index) => ({
        id: String(index),
        title: `${what(event)} · ${who(event)}`,
        at: event.at,
        body: (event.text || event.place) && (
          <>
            {event.text && <Written>{event.text}</Written>}
            {event.place?.name && (
              <p>
                {t('request.directed', {
                  place: inLanguage(event.place.name, language),
                })}
              </p>
            )}
            {event.place?.instruction && (
              <Written>{event.place.instruction}</Written>
            )}
          </>
        ),
      }))}
    />
  );
}

import { Button } from '@backstage/ui';
import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import { Timeline, useTexts } from '@tukiverkko/ui';
import { Refusal } from '../load/Refusal';
import { useEntityNames } from '../names/useEntityNames';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { EventBody } from './EventBody';
import { happenings, type Happening } from './happenings';
import { isEventKey } from './isEventKey';
import { MessageText } from './MessageText';
import type { Messages } from './useMessages';

/** Props of {@link CaseTimeline}. */
export interface CaseTimelineProps {
  readonly view: SubmissionView;
  readonly messages: Messages;
  /** Who reads. */
  readonly me: string;
}

/** What has happened to a request and what was said in it, by role first and then by name. */
export function CaseTimeline({ view, messages, me }: CaseTimelineProps) {
  const { t } = useTexts(formsTranslationRef);
  const all = happenings(view.events, messages.items);
  const nameOf = useEntityNames(
    all.flatMap(({ actor, event }) => [actor, event?.assignee]),
  );

  const who = ({ actor, event }: Happening) => {
    if (!actor) return t('event.time');
    if (actor === me) return t('event.you');
    if (actor === view.requester)
      return `${t('event.requester')}, ${nameOf(actor)}`;
    if (view.helpers?.includes(actor))
      return `${t('event.colleague')}, ${nameOf(actor)}`;
    const role =
      event?.command === 'mark-in-error' ? 'event.coordinator' : 'event.team';
    return `${t(role)}, ${nameOf(actor)}`;
  };
  const what = ({ event, message }: Happening) => {
    const change = event?.meeting?.change;
    const key =
      change && change !== 'booked'
        ? `event.schedule.${change}`
        : `event.${event?.command ?? message?.kind}`;
    return isEventKey(key) ? t(key) : t('event.other');
  };
  return (
    <>
      {messages.error !== undefined && <Refusal error={messages.error} />}
      {messages.hasEarlier && (
        <Button
          variant="secondary"
          onPress={messages.loadEarlier}
          aria-disabled={messages.isLoading}
        >
          {t('talk.earlier')}
        </Button>
      )}
      <Timeline
        items={all.map(one => ({
          id: one.id,
          title: `${what(one)} · ${who(one)}`,
          at: one.at,
          body: (
            <>
              {one.event && <EventBody event={one.event} nameOf={nameOf} />}
              {one.message && <MessageText message={one.message} />}
            </>
          ),
        }))}
      />
    </>
  );
}

import { useState } from 'react';
import { Button, ButtonLink } from '@backstage/ui';
import type {
  CaseMeeting,
  SubmissionView,
} from '@tukiverkko/plugin-forms-common';
import { ActionBar, Confirm, Panel, useTexts } from '@tukiverkko/ui';
import { CommandRefusal } from '../request/CommandRefusal';
import { Said } from '../request/Said';
import { useCommand } from '../request/useCommand';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { CalendarButton } from './CalendarButton';
import { MeetingFacts } from './MeetingFacts';
import { ScheduleDialog } from './ScheduleDialog';

/** Props of {@link MeetingPanel}. */
export interface MeetingPanelProps {
  readonly view: SubmissionView;
  readonly reload: () => void;
}

/** The time of a request: the last one booked, for whoever reads; the team books and cancels it here. */
export function MeetingPanel({ view, reload }: MeetingPanelProps) {
  const { t } = useTexts(formsTranslationRef);
  const commander = useCommand(view);
  const [open, setOpen] = useState<'schedule' | 'leave'>();
  const [said, setSaid] = useState<string>();
  const meeting = view.meetings?.[view.meetings.length - 1];
  const maySchedule = view.allowedActions.includes('schedule');
  if (!meeting && !maySchedule) return null;

  const isWaitedFor = meeting !== undefined && isComing(meeting);
  const done = (words: string) => {
    setOpen(undefined);
    setSaid(words);
    reload();
  };
  const show = (dialog: 'schedule' | 'leave') => {
    commander.forget();
    setOpen(dialog);
  };
  const leave = async () => {
    const to = { leave: meeting?.id ?? '' };
    if (await commander.give({ command: 'schedule', to })) {
      done(t('meetings.left'));
    }
  };
  return (
    <Panel title={t('meetings.booked')}>
      <Said>{said}</Said>
      {meeting && (
        <>
          {meeting.state === 'cancelled' && (
            <p>
              <strong>{t('meetings.cancelledState')}</strong>
            </p>
          )}
          <MeetingFacts meeting={meeting} />
        </>
      )}
      <ActionBar>
        {maySchedule && !isWaitedFor && (
          <Button variant="secondary" onPress={() => show('schedule')}>
            {t('meetings.schedule')}
          </Button>
        )}
        {meeting && <CalendarButton id={meeting.id} />}
        {meeting?.mayChange && (
          <ButtonLink
            href={`/inbox/meetings/${meeting.id}`}
            variant="secondary"
          >
            {t('meetings.see')}
          </ButtonLink>
        )}
        {maySchedule && isWaitedFor && (
          <Button variant="tertiary" onPress={() => show('leave')}>
            {t('meetings.leave')}
          </Button>
        )}
      </ActionBar>
      {maySchedule && (
        <ScheduleDialog
          team={view.owner}
          commander={commander}
          isOpen={open === 'schedule'}
          onClose={() => setOpen(undefined)}
          onDone={() => done(t('meetings.scheduled'))}
          onShow={reload}
        />
      )}
      <Confirm
        title={t('meetings.leaveTitle')}
        actionLabel={t('meetings.leave')}
        cancelLabel={t('meetings.keep')}
        isOpen={open === 'leave'}
        isBusy={commander.isBusy}
        onConfirm={leave}
        onCancel={() => setOpen(undefined)}
      >
        <p>{t('meetings.leaveText')}</p>
        {commander.error !== undefined && (
          <CommandRefusal error={commander.error} onShow={reload} />
        )}
      </Confirm>
    </Panel>
  );
}

function isComing({ state, endsAt }: CaseMeeting): boolean {
  return state === 'booked' && Date.parse(endsAt) > Date.now();
}

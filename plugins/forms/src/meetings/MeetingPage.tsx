import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { Meeting } from '@tukiverkko/plugin-forms-common';
import {
  ActionBar,
  Confirm,
  formatDateTime,
  Notice,
  Page,
  Panel,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useParams } from 'react-router-dom';
import { formsApiRef } from '../api/formsApiRef';
import { Loaded } from '../load/Loaded';
import { Refusal } from '../load/Refusal';
import { useLoad } from '../load/useLoad';
import { inLanguage } from '../names/inLanguage';
import { Said } from '../request/Said';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { Agenda } from './Agenda';
import { CalendarButton } from './CalendarButton';
import { ChangeDialog } from './ChangeDialog';
import { MeetingFacts } from './MeetingFacts';
import { useWork } from './useWork';

/** One meeting: when, where, and the requests taken there. */
export function MeetingPage() {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const { id = '' } = useParams();
  const load = useLoad(id, async () => {
    const [meeting, me] = await Promise.all([api.meeting(id), api.me()]);
    return { meeting, me: me.entityRef };
  });
  return (
    <Loaded load={load} section={t('meetings.title')}>
      {({ meeting, me }) => (
        <MeetingView meeting={meeting} me={me} reload={load.reload} />
      )}
    </Loaded>
  );
}

function MeetingView({
  meeting,
  me,
  reload,
}: {
  readonly meeting: Meeting;
  readonly me: string;
  readonly reload: () => void;
}) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const api = useApi(formsApiRef);
  const { work, isBusy, error, forget } = useWork();
  const [open, setOpen] = useState<'change' | 'cancel'>();
  const [said, setSaid] = useState<string>();
  const team = inLanguage(meeting.teamName, language);
  const isOpen =
    meeting.mayChange &&
    meeting.state === 'booked' &&
    Date.parse(meeting.endsAt) > Date.now();

  const done = (words: string) => {
    setOpen(undefined);
    setSaid(words);
    reload();
  };
  const cancel = async () => {
    const { id, revision } = meeting;
    if (await work(() => api.cancelMeeting(id, revision))) {
      done(t('meetings.cancelled'));
    }
  };
  return (
    <Page
      title={t('meetings.of', { team })}
      section={t('room.inbox')}
      kind={meeting.isGroup ? t('meetings.group') : undefined}
      width="reading"
      lead={formatDateTime(meeting.startsAt, language)}
      breadcrumbs={[
        { label: t('room.inbox'), href: '/inbox' },
        { label: t('meetings.title'), href: '/inbox/meetings' },
      ]}
    >
      <Said>{said}</Said>
      {meeting.state === 'cancelled' && (
        <Notice tone="warning">{t('meetings.cancelledState')}</Notice>
      )}
      <Panel title={t('meetings.booked')}>
        <MeetingFacts meeting={meeting} />
        <ActionBar>
          <CalendarButton id={meeting.id} />
          {isOpen && (
            <>
              <Button variant="secondary" onPress={() => setOpen('change')}>
                {t('meetings.change')}
              </Button>
              <Button
                variant="tertiary"
                onPress={() => {
                  forget();
                  setOpen('cancel');
                }}
              >
                {t('meetings.cancel')}
              </Button>
            </>
          )}
        </ActionBar>
      </Panel>
      <Agenda meeting={meeting} me={me} onChange={reload} />
      {open === 'change' && (
        <ChangeDialog
          meeting={meeting}
          onClose={() => setOpen(undefined)}
          onDone={() => done(t('meetings.changed'))}
        />
      )}
      <Confirm
        title={t('meetings.cancelTitle')}
        actionLabel={t('meetings.cancel')}
        cancelLabel={t('meetings.keep')}
        isOpen={open === 'cancel'}
        isBusy={isBusy}
        onConfirm={cancel}
        onCancel={() => setOpen(undefined)}
      >
        <p>{t('meetings.cancelText')}</p>
        {error !== undefined && <Refusal error={error} />}
      </Confirm>
    </Page>
  );
}

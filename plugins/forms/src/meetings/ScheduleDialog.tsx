import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { ScheduleTarget } from '@tukiverkko/plugin-forms-common';
import {
  ChoiceList,
  Dialog,
  ErrorSummary,
  Field,
  formatDateTime,
  NumberInput,
  SelectInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { useLoad } from '../load/useLoad';
import { CommandRefusal } from '../request/CommandRefusal';
import type { Commander } from '../request/useCommand';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './Meetings.module.css';
import { emptyPlan } from './planDraft';
import { PlanFields } from './PlanFields';
import { usePlan } from './usePlan';

/** Props of {@link ScheduleDialog}. */
export interface ScheduleDialogProps {
  /** The team that has the request. */
  readonly team: string;
  readonly commander: Commander;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
  readonly onShow: () => void;
}

type How = 'own' | 'group';

/** Gives a request its time: one of its own, or a turn in a group meeting of the team. */
export function ScheduleDialog(props: ScheduleDialogProps) {
  const { team, commander, isOpen, onClose, onDone, onShow } = props;
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const api = useApi(formsApiRef);
  const plan = usePlan(emptyPlan);
  const [how, setHow] = useState<How>();
  const [meeting, setMeeting] = useState<string>();
  const [minutes, setMinutes] = useState<number | undefined>(30);
  const [attempt, setAttempt] = useState(0);
  const load = useLoad(`coming ${isOpen}`, async () =>
    isOpen ? api.meetings({ when: 'coming' }) : { items: [] },
  );
  const groups = (load.value?.items ?? []).filter(
    one => one.isGroup && one.mayChange && one.team === team,
  );

  const howError = attempt > 0 && !how ? t('meetings.missing.how') : undefined;
  const meetingError =
    attempt > 0 && how === 'group' && !meeting
      ? t('meetings.missing.meeting')
      : undefined;
  const minutesError =
    attempt > 0 && how === 'group' && !(minutes && minutes >= 5)
      ? t('meetings.missing.minutes')
      : undefined;
  const errors = [
    ...(howError ? [{ text: howError, targetId: 'schedule-how' }] : []),
    ...(meetingError
      ? [{ text: meetingError, targetId: 'schedule-meeting' }]
      : []),
    ...(minutesError
      ? [{ text: minutesError, targetId: 'schedule-minutes' }]
      : []),
    ...(how === 'own' ? plan.errors : []),
  ];
  const target = (): ScheduleTarget | undefined => {
    if (how === 'own') {
      const taken = plan.take();
      return taken && { plan: taken };
    }
    return meeting && minutes && minutes >= 5
      ? { meeting, minutes }
      : undefined;
  };
  const send = async () => {
    setAttempt(count => count + 1);
    const to = target();
    if (to && (await commander.give({ command: 'schedule', to }))) onDone();
  };
  return (
    <Dialog
      title={t('meetings.scheduleTitle')}
      isOpen={isOpen}
      onClose={onClose}
      isDismissable={false}
      footer={
        <Button
          variant="primary"
          onPress={send}
          aria-disabled={commander.isBusy}
        >
          {t(commander.isBusy ? 'meetings.booking' : 'meetings.book')}
        </Button>
      }
    >
      <div className={styles.fields}>
        <p>{t('meetings.scheduleLead')}</p>
        <ErrorSummary attempt={attempt} errors={errors} />
        {commander.error !== undefined && (
          <CommandRefusal error={commander.error} onShow={onShow} />
        )}
        <Field
          id="schedule-how"
          label={t('meetings.how')}
          group
          error={howError}
        >
          {wiring => (
            <ChoiceList
              {...wiring}
              kind="radio"
              options={(['own', 'group'] as const).map(value => ({
                value,
                label: t(`meetings.how.${value}`),
              }))}
              value={how}
              onChange={value => setHow(value as How)}
            />
          )}
        </Field>
        {how === 'own' && (
          <PlanFields
            draft={plan.draft}
            onChange={plan.setDraft}
            errorAt={plan.errorAt}
          />
        )}
        {how === 'group' && groups.length === 0 && load.state !== 'loading' && (
          <p>{t('meetings.noGroup')}</p>
        )}
        {how === 'group' && groups.length > 0 && (
          <>
            <Field
              id="schedule-meeting"
              label={t('meetings.which')}
              error={meetingError}
            >
              {wiring => (
                <SelectInput
                  {...wiring}
                  options={groups.map(one => ({
                    value: one.id,
                    label: formatDateTime(one.startsAt, language),
                  }))}
                  value={meeting}
                  onChange={setMeeting}
                />
              )}
            </Field>
            <Field
              id="schedule-minutes"
              label={t('meetings.minutes')}
              error={minutesError}
            >
              {wiring => (
                <NumberInput
                  {...wiring}
                  whole
                  value={minutes}
                  onChange={setMinutes}
                />
              )}
            </Field>
          </>
        )}
      </div>
    </Dialog>
  );
}

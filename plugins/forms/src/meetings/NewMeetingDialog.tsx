import { useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { FormsMe, Meeting } from '@tukiverkko/plugin-forms-common';
import {
  Dialog,
  ErrorSummary,
  Field,
  SelectInput,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { Attempt } from '../api/Attempt';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { inLanguage } from '../names/inLanguage';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import styles from './Meetings.module.css';
import { emptyPlan } from './planDraft';
import { PlanFields } from './PlanFields';
import { usePlan } from './usePlan';
import { useWork } from './useWork';

/** Props of {@link NewMeetingDialog}. */
export interface NewMeetingDialogProps {
  readonly teams: FormsMe['teams'];
  readonly onClose: () => void;
  readonly onDone: (meeting: Meeting) => void;
}

/** Books a group meeting of one of the reader's teams. */
export function NewMeetingDialog({
  teams,
  onClose,
  onDone,
}: NewMeetingDialogProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const api = useApi(formsApiRef);
  const attempts = useRef(new Attempt());
  const plan = usePlan(emptyPlan);
  const { work, isBusy, error } = useWork();
  const [team, setTeam] = useState(
    teams.length === 1 ? teams[0].ref : undefined,
  );
  const teamError =
    plan.attempt > 0 && !team ? t('meetings.missing.team') : undefined;

  const book = async () => {
    const taken = plan.take();
    if (!taken || !team) return;
    const request = { team, plan: taken };
    await work(async () => {
      const key = attempts.current.keyFor(request);
      onDone(await api.bookMeeting(request, key));
    });
  };
  return (
    <Dialog
      title={t('meetings.newTitle')}
      isOpen
      onClose={onClose}
      isDismissable={false}
      footer={
        <Button variant="primary" onPress={book} aria-disabled={isBusy}>
          {t(isBusy ? 'meetings.booking' : 'meetings.book')}
        </Button>
      }
    >
      <div className={styles.fields}>
        <p>{t('meetings.newLead')}</p>
        <ErrorSummary
          attempt={plan.attempt}
          errors={[
            ...(teamError
              ? [{ text: teamError, targetId: 'meeting-team' }]
              : []),
            ...plan.errors,
          ]}
        />
        {error !== undefined && <Refusal error={error} />}
        {teams.length > 1 && (
          <Field id="meeting-team" label={t('meetings.team')} error={teamError}>
            {wiring => (
              <SelectInput
                {...wiring}
                options={teams.map(one => ({
                  value: one.ref,
                  label: inLanguage(one.name, language),
                }))}
                value={team}
                onChange={setTeam}
              />
            )}
          </Field>
        )}
        <PlanFields
          draft={plan.draft}
          onChange={plan.setDraft}
          errorAt={plan.errorAt}
        />
      </div>
    </Dialog>
  );
}

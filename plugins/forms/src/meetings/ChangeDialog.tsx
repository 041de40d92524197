import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { Meeting } from '@tukiverkko/plugin-forms-common';
import { Dialog, ErrorSummary, useTexts } from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { draftOf } from './draftOf';
import styles from './Meetings.module.css';
import { PlanFields } from './PlanFields';
import { usePlan } from './usePlan';
import { useWork } from './useWork';

/** Props of {@link ChangeDialog}. */
export interface ChangeDialogProps {
  readonly meeting: Meeting;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Moves a meeting to another time or place. */
export function ChangeDialog({ meeting, onClose, onDone }: ChangeDialogProps) {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const plan = usePlan(draftOf(meeting));
  const { work, isBusy, error } = useWork();
  const save = async () => {
    const taken = plan.take();
    if (!taken) return;
    const change = { plan: taken };
    const { id, revision } = meeting;
    if (await work(() => api.changeMeeting(id, change, revision))) onDone();
  };
  return (
    <Dialog
      title={t('meetings.changeTitle')}
      isOpen
      onClose={onClose}
      isDismissable={false}
      footer={
        <Button variant="primary" onPress={save} aria-disabled={isBusy}>
          {t(isBusy ? 'meetings.saving' : 'meetings.save')}
        </Button>
      }
    >
      <div className={styles.fields}>
        <p>{t('meetings.scheduleLead')}</p>
        <ErrorSummary attempt={plan.attempt} errors={plan.errors} />
        {error !== undefined && <Refusal error={error} />}
        <PlanFields
          draft={plan.draft}
          onChange={plan.setDraft}
          errorAt={plan.errorAt}
        />
      </div>
    </Dialog>
  );
}

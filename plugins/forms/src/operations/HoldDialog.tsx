import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Confirm, Field, TextArea, TextInput, useTexts } from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { useAct } from './useAct';

/** Asks which request is kept and why; the same one again gets another reason. */
export function HoldDialog(props: {
  readonly onClose: () => void;
  readonly onDone: (reference: string) => void;
}) {
  const { t } = useTexts(formsTranslationRef);
  const { operations } = useApi(formsApiRef);
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const { act, isBusy, error } = useAct();
  const hold = {
    reference: reference.trim(),
    reason: reason.trim(),
  };
  const set = () => {
    setIsAsked(true);
    if (hold.reference === '' || hold.reason === '') return;
    void act(async () => {
      await operations.hold(hold);
      props.onDone(hold.reference);
    });
  };
  return (
    <Confirm
      title={t('operations.holds.setTitle')}
      actionLabel={t('operations.holds.setNow')}
      isOpen
      isBusy={isBusy}
      onConfirm={set}
      onCancel={props.onClose}
    >
      <p>{t('operations.holds.setText')}</p>
      {error !== undefined && <Refusal error={error} />}
      <Field
        id="hold-reference"
        label={t('operations.report.reference')}
        error={
          isAsked && hold.reference === '' && t('operations.report.missing')
        }
      >
        {wiring => (
          <TextInput {...wiring} value={reference} onChange={setReference} />
        )}
      </Field>
      <Field
        id="hold-reason"
        label={t('operations.holds.reason')}
        error={isAsked && hold.reason === '' && t('operations.holds.noReason')}
      >
        {wiring => (
          <TextArea
            {...wiring}
            rows={3}
            maxLength={1000}
            value={reason}
            onChange={setReason}
          />
        )}
      </Field>
    </Confirm>
  );
}

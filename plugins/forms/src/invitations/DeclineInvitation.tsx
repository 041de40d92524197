import { useRef, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { ActionBar, Confirm, Field, TextArea, useTexts } from '@tukiverkko/ui';
import { useNavigate } from 'react-router-dom';
import { Attempt } from '../api/Attempt';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Props of {@link DeclineInvitation}. */
export interface DeclineInvitationProps {
  readonly caseId: string;
  readonly as: string;
}

/** Takes no part. The request is closed to the reader then, so the page goes back to the inbox. */
export function DeclineInvitation({ caseId, as }: DeclineInvitationProps) {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const navigate = useNavigate();
  const attempts = useRef(new Attempt());
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  const decline = async () => {
    if (isBusy) return;
    setIsBusy(true);
    setError(undefined);
    const request = { as, ...(reason.trim() && { reason: reason.trim() }) };
    try {
      const key = attempts.current.keyFor(request);
      await api.declineInvitation(caseId, request, key);
      navigate('/inbox', { replace: true });
    } catch (refusal) {
      setError(refusal);
      setIsBusy(false);
    }
  };
  return (
    <>
      <ActionBar>
        <Button variant="secondary" onPress={() => setIsOpen(true)}>
          {t('experts.asked.decline')}
        </Button>
      </ActionBar>
      <Confirm
        title={t('experts.asked.declineTitle')}
        actionLabel={t('experts.asked.declineSend')}
        cancelLabel={t('experts.asked.stay')}
        isOpen={isOpen}
        isBusy={isBusy}
        onConfirm={decline}
        onCancel={() => setIsOpen(false)}
      >
        <p>{t('experts.asked.declineText')}</p>
        {error !== undefined && <Refusal error={error} />}
        <Field
          id="decline-invitation"
          label={t('experts.asked.declineReason')}
          optional
        >
          {wiring => (
            <TextArea
              {...wiring}
              maxLength={4000}
              value={reason}
              onChange={setReason}
            />
          )}
        </Field>
      </Confirm>
    </>
  );
}

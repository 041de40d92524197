import type { SubmissionView } from '@tukiverkko/plugin-forms-common';
import {
  Confirm,
  Field,
  TextArea,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { useState } from 'react';
import { inLanguage } from '../names/inLanguage';
import { CommandRefusal } from '../request/CommandRefusal';
import type { Commander } from '../request/useCommand';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Props of {@link CancelDialog}. */
export interface CancelDialogProps {
  readonly view: SubmissionView;
  readonly commander: Commander;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
  readonly onShow: () => void;
}

/** Asks before a request is withdrawn, since its team sees it; the reason may be left out. */
export function CancelDialog({
  view,
  commander,
  isOpen,
  onClose,
  onDone,
  onShow,
}: CancelDialogProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const cancel = async () => {
    const request = {
      command: 'cancel',
      ...(reason.trim() && { reason: reason.trim() }),
    } as const;
    if (await commander.give(request)) onDone();
  };
  return (
    <Confirm
      title={t('request.cancelTitle', { reference: view.reference })}
      actionLabel={t('request.cancel')}
      cancelLabel={t('request.keep')}
      isOpen={isOpen}
      isBusy={commander.isBusy}
      onConfirm={cancel}
      onCancel={onClose}
    >
      <p>
        {t('request.cancelText', {
          team: inLanguage(view.ownerName, language),
        })}
      </p>
      {commander.error !== undefined && (
        <CommandRefusal error={commander.error} onShow={onShow} />
      )}
      <Field id="cancel-reason" label={t('request.cancelReason')} optional>
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
  );
}

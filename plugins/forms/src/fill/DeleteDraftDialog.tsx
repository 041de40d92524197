import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { Confirm, useTexts } from '@tukiverkko/ui';
import { formsApiRef } from '../api/formsApiRef';
import { Refusal } from '../load/Refusal';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Props of {@link DeleteDraftDialog}. */
export interface DeleteDraftDialogProps {
  readonly draftId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

/** Asks before a draft is erased, since it cannot be brought back. */
export function DeleteDraftDialog({
  draftId,
  isOpen,
  onClose,
  onDeleted,
}: DeleteDraftDialogProps) {
  const { t } = useTexts(formsTranslationRef);
  const api = useApi(formsApiRef);
  const [error, setError] = useState<unknown>();
  const erase = async () => {
    try {
      await api.deleteDraft(draftId);
      onDeleted();
    } catch (refusal) {
      setError(refusal);
    }
  };
  return (
    <Confirm
      title={t('draft.deleteTitle')}
      actionLabel={t('draft.delete')}
      isDestructive
      isOpen={isOpen}
      onConfirm={erase}
      onCancel={onClose}
    >
      <p>{t('draft.deleteText')}</p>
      {error !== undefined && <Refusal error={error} />}
    </Confirm>
  );
}

import { useState } from 'react';
import { Button, ButtonLink } from '@backstage/ui';
import type { DraftList } from '@tukiverkko/plugin-forms-common';
import {
  ActionBar,
  formatDateTime,
  useLanguage,
  useTexts,
} from '@tukiverkko/ui';
import { formsTranslationRef } from '../translations/formsTranslationRef';
import { DeleteDraftDialog } from './DeleteDraftDialog';

/** Props of {@link DraftChoice}. */
export interface DraftChoiceProps {
  readonly draft: DraftList['items'][number];
  readonly onDeleted: () => void;
}

/** A draft to go on with, or to delete. */
export function DraftChoice({ draft, onDeleted }: DraftChoiceProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const [isDeleting, setIsDeleting] = useState(false);
  const time = formatDateTime(draft.savedAt, language);
  return (
    <ActionBar>
      <ButtonLink href={`/forms/${draft.form}/${draft.id}`} variant="secondary">
        {t('start.continue', { time })}
      </ButtonLink>
      <Button variant="tertiary" onPress={() => setIsDeleting(true)}>
        {t('draft.delete')}
      </Button>
      <DeleteDraftDialog
        draftId={draft.id}
        isOpen={isDeleting}
        onClose={() => setIsDeleting(false)}
        onDeleted={() => {
          setIsDeleting(false);
          onDeleted();
        }}
      />
    </ActionBar>
  );
}

import { useApi } from '@backstage/frontend-plugin-api';
import { Confirm, useTexts } from '@tukiverkko/ui';
import { useRef } from 'react';
import { formsApiRef } from '../../api/formsApiRef';
import { FormsProblem } from '../../api/FormsProblem';
import { Refusal } from '../../load/Refusal';
import { useAct } from '../../operations/useAct';
import { builderTranslationRef } from '../texts/builderTranslationRef';

/** What a dialog about one form of the list is given. */
export interface FormDialogProps {
  readonly formKey: string;
  readonly title: string;
  readonly onClose: () => void;
  /** Says what was done. */
  readonly onDone: (text: string) => void;
}

/** Asks before a form is taken out of use, since everybody stops seeing it. */
export function ArchiveDialog(props: FormDialogProps) {
  const { formKey, title, onClose, onDone } = props;
  const { t } = useTexts(builderTranslationRef);
  const { reviewing } = useApi(formsApiRef);
  const { act, isBusy, error } = useAct();
  const attempt = useRef(crypto.randomUUID());
  const archive = () =>
    act(async () => {
      const { openDrafts } = await reviewing.archive(formKey, attempt.current);
      const drafts =
        openDrafts === null
          ? t('list.draftsFew')
          : t('list.drafts', { count: openDrafts });
      onDone(`${t('list.archived', { form: title })} ${drafts}`);
    });
  const isNeeded =
    error instanceof FormsProblem && error.type === 'form-in-use';
  return (
    <Confirm
      title={t('list.archiveTitle', { form: title })}
      actionLabel={t('list.archive')}
      isOpen
      isBusy={isBusy}
      onConfirm={archive}
      onCancel={onClose}
    >
      <p>{t('list.archiveText')}</p>
      {isNeeded && <p role="alert">{t('list.archiveNeeded')}</p>}
      {error !== undefined && !isNeeded && <Refusal error={error} />}
    </Confirm>
  );
}

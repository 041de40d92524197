import { useTexts } from '@tukiverkko/ui';
import { TextDialog, type CommandDialogProps } from '../request/TextDialog';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Marks a request as entered in error; its content is closed from then on. */
export function TeamErrorDialog(props: CommandDialogProps) {
  const { t } = useTexts(formsTranslationRef);
  return (
    <TextDialog
      {...props}
      command="mark-in-error"
      title={t('inError.title', { reference: props.view.reference })}
      lead={t('inError.lead')}
      label={t('inError.label')}
      help={t('talk.care')}
      limit={4_000}
      sendLabel={t('inError.send')}
      toRequest={reason => ({ command: 'mark-in-error', reason })}
    />
  );
}

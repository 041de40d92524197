import { useLanguage, useTexts } from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { TextDialog, type CommandDialogProps } from '../request/TextDialog';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Opens again what is over; its team reads why. */
export function ReopenDialog(props: CommandDialogProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const team = inLanguage(props.view.ownerName, language);
  return (
    <TextDialog
      {...props}
      command="reopen"
      title={t('reopen.title')}
      lead={t('reopen.lead', { team })}
      label={t('reopen.label')}
      help={t('talk.care')}
      limit={4_000}
      sendLabel={t('reopen.send')}
      toRequest={reason => ({ command: 'reopen', reason })}
    />
  );
}

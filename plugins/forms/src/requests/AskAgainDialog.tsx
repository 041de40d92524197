import { useLanguage, useTexts } from '@tukiverkko/ui';
import { inLanguage } from '../names/inLanguage';
import { TextDialog, type CommandDialogProps } from '../request/TextDialog';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Asks the team more about its answer. */
export function AskAgainDialog(props: CommandDialogProps) {
  const { t } = useTexts(formsTranslationRef);
  const language = useLanguage();
  const team = inLanguage(props.view.ownerName, language);
  return (
    <TextDialog
      {...props}
      command="ask-again"
      title={t('askAgain.title')}
      lead={t('askAgain.lead', { team })}
      label={t('askAgain.label')}
      help={t('talk.care')}
      sendLabel={t('askAgain.send')}
      toRequest={message => ({ command: 'ask-again', message })}
    />
  );
}

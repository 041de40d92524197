import type { CaseEvent } from '@tukiverkko/plugin-forms-common';
import { useTexts } from '@tukiverkko/ui';
import { TextDialog, type CommandDialogProps } from '../request/TextDialog';
import { formsTranslationRef } from '../translations/formsTranslationRef';

/** Props of {@link TeamAskDialog}. */
export interface TeamAskDialogProps extends CommandDialogProps {
  /** Where the question is whether the request may leave the county or the area. */
  readonly leave?: CaseEvent['leave'];
}

/** Asks the requester; the promised time stands until they answer. */
export function TeamAskDialog({ leave, ...props }: TeamAskDialogProps) {
  const { t } = useTexts(formsTranslationRef);
  return (
    <TextDialog
      {...props}
      command="ask"
      title={t(leave ? 'ask.titleLeave' : 'ask.title')}
      lead={
        leave ? `${t('ask.lead')} ${t(`ask.leave.${leave}`)}` : t('ask.lead')
      }
      label={t(leave ? 'ask.labelLeave' : 'ask.label')}
      help={t('talk.care')}
      sendLabel={t('ask.send')}
      toRequest={message => ({
        command: 'ask',
        message,
        ...(leave ? { leave } : {}),
      })}
    />
  );
}
